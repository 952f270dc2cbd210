using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class ConnexionModel(TimeProvider time, DemoPeople demo, IHostEnvironment environment, HalfSignInCookie cookie, SourceLimits limits) : LimitedPage(limits)
{
    /// <summary>What is counted of a source.</summary>
    public const string Act = "wrong-password";

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool StaySignedIn { get; set; }

    /// <summary>Where the person was going: an address of this site, see <see cref="LocalPath"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "retour")]
    public string? Return { get; set; }

    /// <summary>Somebody was on the way to something.</summary>
    public bool HasReturn => LocalPath.Of(Return) is not null;

    public IReadOnlyList<DemoPerson> People => environment.IsDevelopment() ? demo.All : [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (await TooMany(Act, Limits.WrongPasswords) is { } slower)
        {
            return slower;
        }

        var answer = await House.Send(new SignInWithPassword(Email, Password, StaySignedIn), Stop);
        if (answer.IsRefused)
        {
            Count(Act);
            return await Refused(answer.Refusals);
        }

        if (answer.Value.Session is not { } session)
        {
            cookie.Keep(HttpContext, answer.Value.HalfSignIn!);
            return Go("/Accounts/Verification", values: LocalPath.Of(Return) is { } to ? new { retour = to } : null);
        }

        await HttpContext.Give(session, time.GetUtcNow());
        return LocalRedirect(LocalPath.Of(Return) ?? Url.Content(HomeOf(session.Role)));
    }

    /// <summary>The first page of a role.</summary>
    public static string HomeOf(Role role) => role switch
    {
        Role.Supervisor or Role.Instructor => "~/presences",
        _ when role.IsOfDesk() => "~/administration",
        _ => "~/",
    };
}
