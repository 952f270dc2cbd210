using Loisirs.Accounts.Application.SignUp;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class CourrielModel : HousePage
{
    /// <summary>The mailed key; without it the page says what to do with the message.</summary>
    [BindProperty(SupportsGet = true, Name = "cle")]
    public string? Token { get; set; }

    /// <summary>The key opens nothing any more.</summary>
    public bool IsRefused => !ModelState.IsValid;

    public Task<IActionResult> OnPostAsync() =>
        Send(new ConfirmAddress(Token), _ => Go("/Accounts/EnAttente", Words["confirm.done"]));

    public Task<IActionResult> OnPostAgainAsync() =>
        Send(new SendProofAgain(Token), _ => Go("/Accounts/Courriel", Words["confirm.sent-again"]));
}
