using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class DeconnexionModel : HousePage
{
    protected override Task<IActionResult?> Load() =>
        Task.FromResult<IActionResult?>(Caller.Role == Role.Visitor ? Go("/Accounts/Connexion") : null);

    public async Task<IActionResult> OnPostAsync()
    {
        await House.Send(new EndSession(User.Session()), Stop);
        await HttpContext.SignOutAsync(CookiesOfTown.Scheme);
        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return LocalRedirect(Url.Content("~/"));
    }
}
