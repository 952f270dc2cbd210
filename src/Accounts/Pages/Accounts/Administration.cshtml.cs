using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Contracts.Work;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class AdministrationModel : HousePage
{
    public IReadOnlyList<WaitingWork> Work { get; private set; } = [];

    protected override Task<IActionResult?> Load() => Show(new FindWork(), work => Work = work);
}
