using Loisirs.Accounts.Application.SignIn;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class MotDePasseModel(SourceLimits limits) : LimitedPage(limits)
{
    private const string Act = "new-password";

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    /// <summary>The mailed key; without it the page asks for the address.</summary>
    [BindProperty(SupportsGet = true, Name = "cle")]
    public string? Token { get; set; }

    public async Task<IActionResult> OnPostAskAsync()
    {
        if (await TooMany(Act, Limits.NewPasswords, Target(Email)) is { } slower)
        {
            return slower;
        }

        Count(Act, Target(Email));
        return await Send(new AskNewPassword(Email), _ => Go("/Accounts/MotDePasse", Words["password.asked"]));
    }

    public Task<IActionResult> OnPostChooseAsync() =>
        Send(new ChooseNewPassword(Token, Password), _ => Go("/Accounts/Connexion", Words["password.chosen"]));
}
