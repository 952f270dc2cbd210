using Loisirs.Accounts.Application.EmailChange;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class NouveauCourrielModel : HousePage
{
    /// <summary>The mailed key.</summary>
    [BindProperty(SupportsGet = true, Name = "cle")]
    public string? Token { get; set; }

    public Task<IActionResult> OnPostAsync() =>
        Send(new ConfirmEmailChange(Token), _ => Go("/Accounts/Compte", Words["email.confirmed"]));
}
