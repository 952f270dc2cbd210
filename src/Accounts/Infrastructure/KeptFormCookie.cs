using System.Security.Cryptography;
using Loisirs.Accounts.Application.Resuming;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain.SignIns;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>The key to a kept form, in the browser that sent it and nowhere else.</summary>
internal sealed class KeptFormCookie(CookiesOfTown cookies, ISeal seal)
{
    private const string Purpose = "kept-form-key";

    private readonly CookieBuilder _cookie = cookies.Named("loisirs-formulaire-garde");

    public void Keep(HttpContext context, KeptKey key, string address)
    {
        var options = _cookie.Build(context);
        options.MaxAge = KeptForm.Length;
        context.Response.Cookies.Append(_cookie.Name!, seal.Close(Purpose, $"{key.Account:N} {key.Token} {address}"), options);
    }

    /// <summary>The form that this browser may ask for; null without one, or with one that we did not make.</summary>
    public FormToConfirm? Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[_cookie.Name!] is { Length: > 0 } text && seal.Open(Purpose, text).Split(' ') is [var account, var token, var address]
                ? new FormToConfirm(Guid.Parse(account), token, address)
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Where somebody who signed in is shown again what they typed; null if nothing of theirs is kept.</summary>
    public string? AddressFor(Guid account, HttpContext context) => Read(context) is { } form && form.Account == account ? form.Address : null;

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(_cookie.Name!, _cookie.Build(context));

    /// <summary>Somebody signed in: what another account typed is dropped.</summary>
    public void ForgetUnlessOf(Guid account, HttpContext context)
    {
        if (Read(context) is not null && AddressFor(account, context) is null)
        {
            Forget(context);
        }
    }
}

/// <param name="Account">Who typed it.</param>
/// <param name="Address">Where it was going.</param>
internal sealed record FormToConfirm(Guid Account, string Token, string Address);
