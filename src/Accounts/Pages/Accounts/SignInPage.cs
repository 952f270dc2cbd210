using Loisirs.Accounts.Application.Passkeys;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>A page at whose end somebody is signed in: by a password, a code or a passkey.</summary>
internal abstract class SignInPage(TimeProvider time, KeptFormCookie kept, SourceLimits limits) : LimitedPage(limits)
{
    /// <summary>What is counted of a source.</summary>
    protected const string Act = "wrong-password";

    /// <summary>Where the person was going: an address of this site, see <see cref="LocalPath"/>.</summary>
    [BindProperty(SupportsGet = true, Name = "retour")]
    public string? Return { get; set; }

    /// <summary>A passkey's question, as the form carried it.</summary>
    [BindProperty]
    public string? Question { get; set; }

    /// <summary>The device's answer to it, as JSON.</summary>
    [BindProperty]
    public string? Answer { get; set; }

    /// <summary>The first page of a role.</summary>
    public static string HomeOf(Role role) => role switch
    {
        Role.Supervisor or Role.Instructor => "~/presences",
        _ when role.IsOfDesk() => "~/administration",
        _ => "~/",
    };

    /// <summary>Signs in by the passkey that answered.</summary>
    protected async Task<IActionResult> SignInByPasskey(string? halfSignIn)
    {
        if (await TooMany(Act, Limits.WrongPasswords) is { } slower)
        {
            return slower;
        }

        var answer = await House.Send(new SignInWithPasskey(halfSignIn, Question, Answer), Stop);
        if (answer.IsRefused)
        {
            Count(Act);
            return await Refused(answer.Refusals);
        }

        return LocalRedirect(await Enter(answer.Value));
    }

    /// <summary>Signs the browser in, instead of whoever it was signed in as before; answers where the person goes on to.</summary>
    protected async Task<string> Enter(OpenedSession session)
    {
        if (Caller.Role != Role.Visitor)
        {
            await House.Send(new EndSession(User.Session()), Stop);
        }

        await HttpContext.Give(session, time.GetUtcNow());
        return LocalPath.Of(Return) ?? kept.AddressFor(session.Account, HttpContext) ?? Url.Content(HomeOf(session.Role));
    }
}
