using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class VerificationModel(TimeProvider time, HalfSignInCookie cookie, KeptFormCookie kept, SourceLimits limits) : SignInPage(time, kept, limits)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Offer { get; set; }

    public AwaitedFactor Awaited { get; private set; } = null!;

    /// <summary>Of an authenticator that was set up now: shown this once.</summary>
    public RecoveryCodes? Codes { get; private set; }

    /// <summary>Where the person goes on to.</summary>
    public string Onward { get; private set; } = "/";

    protected override async Task<IActionResult?> Load()
    {
        var answer = await House.Send(new FindHalfSignIn(cookie.Read(HttpContext), Offer), Stop);
        if (answer.IsRefused)
        {
            return Go("/Accounts/Connexion", Words["accounts.sign-in-again"], LocalPath.Of(Return) is { } to ? new { retour = to } : null);
        }

        Awaited = answer.Value;
        return null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await TooMany(Act, Limits.WrongPasswords) is { } slower)
        {
            return slower;
        }

        var answer = await House.Send(new SignInWithCode(cookie.Read(HttpContext), Offer, Code), Stop);
        if (answer.IsRefused)
        {
            Count(Act);
            return await Refused(answer.Refusals);
        }

        cookie.Forget(HttpContext);
        Onward = await Enter(answer.Value.Session);
        Codes = answer.Value.Codes;
        Response.Headers.CacheControl = "no-store";
        return Codes is null ? LocalRedirect(Onward) : Page();
    }

    public Task<IActionResult> OnPostPasskeyAsync() => SignInByPasskey(cookie.Read(HttpContext) ?? "");
}
