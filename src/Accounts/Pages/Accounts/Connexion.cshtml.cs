using Loisirs.Accounts.Application.Passkeys;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Hosting;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class ConnexionModel(
    TimeProvider time, DemoPeople demo, IHostEnvironment environment, HalfSignInCookie cookie, KeptFormCookie kept, KnownDeviceCookie device, SourceLimits limits)
    : SignInPage(time, kept, limits)
{
    private readonly KeptFormCookie _kept = kept;

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool StaySignedIn { get; set; }

    /// <summary>What any passkey of the portal answers.</summary>
    public PasskeyQuestion Asked { get; private set; } = null!;

    /// <summary>Somebody was on the way to something.</summary>
    public bool HasReturn => LocalPath.Of(Return) is not null;

    /// <summary>Why one is here: on the way to something, a form met an ended sign-in, or its act asks for a fresh one.</summary>
    public string Says => _kept.Read(HttpContext)?.Address != Return ? "sign-in.resume" : Caller.Role == Role.Visitor ? "sign-in.ended" : "sign-in.again";

    public IReadOnlyList<DemoPerson> People => environment.IsDevelopment() ? demo.All : [];

    protected override Task<IActionResult?> Load() => Show(new AskForPasskey(), asked => Asked = asked);

    public async Task<IActionResult> OnPostAsync()
    {
        if (await TooMany(Act, Limits.WrongPasswords, Target(Email)) is { } slower)
        {
            return slower;
        }

        var answer = await House.Send(new SignInWithPassword(Email, Password, StaySignedIn, device.Read(HttpContext)), Stop);
        if (answer.IsRefused)
        {
            Count(Act, Target(Email));
            return await Refused(answer.Refusals);
        }

        if (answer.Value.Session is { } session)
        {
            return LocalRedirect(await Enter(session));
        }

        cookie.Keep(HttpContext, answer.Value.HalfSignIn!);
        return Go("/Accounts/Verification", values: LocalPath.Of(Return) is { } to ? new { retour = to } : null);
    }

    public Task<IActionResult> OnPostPasskeyAsync() => SignInByPasskey(halfSignIn: null);
}
