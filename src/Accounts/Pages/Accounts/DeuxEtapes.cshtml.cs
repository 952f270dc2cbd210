using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class DeuxEtapesModel : HousePage
{
    [BindProperty]
    public string? Offer { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? CurrentPassword { get; set; }

    public MySecondFactor Mine { get; private set; } = null!;

    /// <summary>Of an authenticator that was set up now: shown this once.</summary>
    public RecoveryCodes? Codes { get; private set; }

    protected override Task<IActionResult?> Load() => Show(new FindMySecondFactor(Codes is null ? Offer : null), mine => Mine = mine);

    public async Task<IActionResult> OnPostOnAsync()
    {
        var answer = await Send(new TurnOnSecondFactor(Offer, Code, CurrentPassword), codes =>
        {
            Codes = codes;
            ModelState.Clear();
            return Page();
        });
        return Codes is null ? answer : await Load() ?? answer;
    }

    public Task<IActionResult> OnPostOffAsync() =>
        Send(new TurnOffSecondFactor(CurrentPassword), _ => Go("/Accounts/Compte", Words["factor.turned-off"]));
}
