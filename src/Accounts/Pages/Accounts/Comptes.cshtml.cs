using Loisirs.Accounts.Application.Approvals;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class ComptesModel : HousePage
{
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public Slice<WaitingAccount> Waiting { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindWaitingAccounts(Number), waiting => Waiting = waiting);
}
