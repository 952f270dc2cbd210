using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class VerificationModel(TimeProvider time, HalfSignInCookie cookie, SourceLimits limits) : LimitedPage(limits)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Offer { get; set; }

    /// <summary>Where the person was going.</summary>
    [BindProperty(SupportsGet = true, Name = "retour")]
    public string? Return { get; set; }

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
        if (await TooMany(ConnexionModel.Act, Limits.WrongPasswords) is { } slower)
        {
            return slower;
        }

        var answer = await House.Send(new SignInWithCode(cookie.Read(HttpContext), Offer, Code), Stop);
        if (answer.IsRefused)
        {
            Count(ConnexionModel.Act);
            return await Refused(answer.Refusals);
        }

        cookie.Forget(HttpContext);
        await HttpContext.Give(answer.Value.Session, time.GetUtcNow());
        Onward = LocalPath.Of(Return) ?? Url.Content(ConnexionModel.HomeOf(answer.Value.Session.Role));
        Codes = answer.Value.Codes;
        Response.Headers.CacheControl = "no-store";
        return Codes is null ? LocalRedirect(Onward) : Page();
    }
}
