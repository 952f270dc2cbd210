using Loisirs.Accounts.Application.Families;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class RetirerMembreModel : MemberPage
{
    public Task<IActionResult> OnPostAsync() =>
        Send(new WithdrawMember(Id), member => Go("/Accounts/Famille", Words["family.withdrawn", member.FirstName]));
}
