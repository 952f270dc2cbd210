using Loisirs.Accounts.Application.Adults;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class InvitationModel : HousePage
{
    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The mailed key.</summary>
    [BindProperty(SupportsGet = true, Name = "cle")]
    public string? Token { get; set; }

    public Task<IActionResult> OnPostAsync() =>
        Send(new AcceptInvitation(Token, Password), _ => Go("/Accounts/Connexion", Words["adults.accepted"]));
}
