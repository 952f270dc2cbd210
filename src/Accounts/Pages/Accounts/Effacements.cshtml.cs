using Loisirs.Accounts.Application.Erasure;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class EffacementsModel : HousePage
{
    public IReadOnlyList<WaitingErasure> Waiting { get; private set; } = [];

    protected override Task<IActionResult?> Load() => Show(new FindErasures(), waiting => Waiting = waiting);
}
