using Loisirs.Accounts.Application.Homes;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class FinPartageModel : MemberPage
{
    public Task<IActionResult> OnPostAsync() =>
        Send(new EndSecondHome(Id), child => Go("/Accounts/Famille", Words["homes.ended", child.FirstName]));
}
