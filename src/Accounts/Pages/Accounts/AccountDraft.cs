using System.Security.Cryptography;
using System.Text.Json;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Accounts.Infrastructure;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>What was answered so far of the question pages.</summary>
internal sealed record AccountDraft(Holder? Holder, HomeAddress? Address);

/// <summary>Keeps the draft of an account on the visitor's own device for 24 hours, encrypted and signed; the password is a hash in it.</summary>
internal sealed class AccountDrafts(IDataProtectionProvider protection, CookiesOfTown cookies)
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("accounts.draft").ToTimeLimitedDataProtector();

    private readonly CookieBuilder _cookie = cookies.Named("loisirs-compte");

    public AccountDraft Read(HttpContext context)
    {
        try
        {
            return context.Request.Cookies[_cookie.Name!] is { } kept
                ? JsonSerializer.Deserialize<AccountDraft>(_protector.Unprotect(kept))!
                : new AccountDraft(null, null);
        }
        catch (CryptographicException)
        {
            return new AccountDraft(null, null); // over, or not ours
        }
    }

    public void Keep(HttpContext context, AccountDraft draft)
    {
        var options = _cookie.Build(context);
        options.MaxAge = Kept;
        context.Response.Cookies.Append(_cookie.Name!, _protector.Protect(JsonSerializer.Serialize(draft), Kept), options);
    }

    public void Forget(HttpContext context) => context.Response.Cookies.Delete(_cookie.Name!, _cookie.Build(context));
}
