using System.Security.Claims;
using Loisirs.Accounts.Application.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Writes and takes back the cookie that names a session.</summary>
internal static class SessionCookie
{
    /// <summary>Signs the browser in.</summary>
    public static Task Give(this HttpContext context, OpenedSession opened, DateTimeOffset now)
    {
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, opened.Account.ToString()), new Claim(CookiesOfTown.SessionClaim, opened.Session.ToString())],
            CookiesOfTown.Scheme);
        context.RequestServices.GetRequiredService<KeptFormCookie>().ForgetUnlessOf(opened.Account, context);
        context.RequestServices.GetRequiredService<KnownDeviceCookie>().Keep(context, opened.Account);
        var idle = Domain.SignIns.Session.MostIdle(opened.Role);
        return context.SignInAsync(CookiesOfTown.Scheme, new ClaimsPrincipal(identity), new AuthenticationProperties
        {
            IsPersistent = opened.IsKept,
            IssuedUtc = now,
            ExpiresUtc = idle is { } rest ? now + rest : opened.EndsAt,
            AllowRefresh = idle is not null,
        });
    }

    /// <summary>The session that the cookie names, or empty.</summary>
    public static Guid Session(this ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(CookiesOfTown.SessionClaim), out var session) ? session : Guid.Empty;
}
