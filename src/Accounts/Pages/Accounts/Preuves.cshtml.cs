using Loisirs.Accounts.Application.Proofs;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class PreuvesModel : HousePage
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Slice<WaitingProof> Waiting { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindWaitingProofs(Number), waiting => Waiting = waiting);
}
