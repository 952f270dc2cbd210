using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Infrastructure;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>Keeps a half sign-in in the browser that began it, and nowhere else.</summary>
internal sealed class HalfSignInCookie(CookiesOfTown cookies)
{
    private readonly CookieBuilder _cookie = cookies.Named("loisirs-verification");

    public string? Read(HttpContext context) => context.Request.Cookies[_cookie.Name!];

    public void Keep(HttpContext context, string halfSignIn)
    {
        var options = _cookie.Build(context);
        options.MaxAge = HalfSignIns.Length;
        context.Response.Cookies.Append(_cookie.Name!, halfSignIn, options);
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(_cookie.Name!, _cookie.Build(context));
}
