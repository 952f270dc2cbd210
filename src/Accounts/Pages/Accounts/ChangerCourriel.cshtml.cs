using Loisirs.Accounts.Application.EmailChange;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class ChangerCourrielModel : HousePage
{
    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? CurrentPassword { get; set; }

    protected override Task<IActionResult?> Load() => Task.FromResult(Only(Right.OwnAccount));

    public Task<IActionResult> OnPostAsync() =>
        Send(new AskEmailChange(Email, CurrentPassword), _ => Go("/Accounts/Compte", Words["email.asked"]));
}
