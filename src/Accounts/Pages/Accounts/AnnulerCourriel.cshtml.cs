using Loisirs.Accounts.Application.EmailChange;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class AnnulerCourrielModel : HousePage
{
    /// <summary>The key that was mailed to the old address.</summary>
    [BindProperty(SupportsGet = true, Name = "cle")]
    public string? Token { get; set; }

    public Task<IActionResult> OnPostAsync() =>
        Send(new UndoEmailChange(Token), _ => Go("/Accounts/Connexion", Words["email.undone"]));
}
