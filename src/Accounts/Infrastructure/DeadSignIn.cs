using System.Security.Claims;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Whom a browser was signed in as, when its session has ended but its cookie is still there.</summary>
internal sealed class DeadSignIn(IOptionsMonitor<CookieAuthenticationOptions> cookies, IAntiforgery tokens)
{
    /// <summary>The session of whom the posted form was shown to; null unless the form's own token says that it was them.</summary>
    public async Task<Guid?> ThatWasShown(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true || Principal(context) is not { } was)
        {
            return null;
        }

        var now = context.User;
        try
        {
            context.User = was; // the token counts for that person only
            return await tokens.IsRequestValidAsync(context) ? was.Session() : null;
        }
        catch (AntiforgeryValidationException)
        {
            return null; // a body that cannot be read
        }
        finally
        {
            context.User = now;
        }
    }

    private ClaimsPrincipal? Principal(HttpContext context)
    {
        var options = cookies.Get(CookiesOfTown.Scheme);
        var cookie = options.CookieManager.GetRequestCookie(context, options.Cookie.Name!);
        return string.IsNullOrEmpty(cookie) ? null : options.TicketDataFormat.Unprotect(cookie)?.Principal;
    }
}
