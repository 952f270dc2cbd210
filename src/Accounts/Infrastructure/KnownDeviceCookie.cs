using Loisirs.Accounts.Application.SignIn;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Remembers in the browser that an account was opened from it.</summary>
internal sealed class KnownDeviceCookie(CookiesOfTown cookies, KnownDevices devices)
{
    private readonly CookieBuilder _cookie = cookies.Named("loisirs-appareil");

    public string? Read(HttpContext context) => context.Request.Cookies[_cookie.Name!];

    public void Keep(HttpContext context, Guid account)
    {
        var options = _cookie.Build(context);
        options.MaxAge = KnownDevices.Length;
        context.Response.Cookies.Append(_cookie.Name!, devices.Close(account), options);
    }
}
