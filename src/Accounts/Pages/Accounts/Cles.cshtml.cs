using Loisirs.Accounts.Application.Passkeys;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class ClesModel : HousePage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Question { get; set; }

    [BindProperty]
    public string? Answer { get; set; }

    [BindProperty]
    public Guid Passkey { get; set; }

    public MyPasskeys Mine { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindMyPasskeys(), mine => Mine = mine);

    public Task<IActionResult> OnPostAddAsync() =>
        Send(new AddPasskey(Name, Question, Answer), _ => Go("/Accounts/Cles", Words["passkey.added"]));

    public Task<IActionResult> OnPostRemoveAsync() =>
        Send(new RemovePasskey(Passkey), _ => Go("/Accounts/Cles", Words["passkey.removed"]));
}
