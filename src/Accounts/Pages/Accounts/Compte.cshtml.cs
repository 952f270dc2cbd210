using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class CompteModel : HousePage
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public Guid Session { get; set; }

    public MyAccount Account { get; private set; } = null!;

    /// <summary>Null for somebody of the town.</summary>
    public MyFamily? Family { get; private set; }

    public Guid ThisSession => User.Session();

    protected override async Task<IActionResult?> Load() =>
        await Show(new FindMyAccount(), account => Account = account)
        ?? (Caller.Role == Role.Citizen ? await Show(new FindMyFamily(), family => Family = family) : null);

    public Task<IActionResult> OnPostPasswordAsync() =>
        Send(new ChangePassword(CurrentPassword, Password, ThisSession), _ => Go("/Accounts/Compte", Words["account.password-changed"]));

    public Task<IActionResult> OnPostEndAsync() =>
        Send(new EndSession(Session), _ => Go("/Accounts/Compte", Words["account.session-ended"]));

    public Task<IActionResult> OnPostEndOthersAsync() =>
        Send(new EndOtherSessions(ThisSession), _ => Go("/Accounts/Compte", Words["account.others-ended"]));
}
