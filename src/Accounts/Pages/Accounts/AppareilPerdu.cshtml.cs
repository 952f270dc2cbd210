using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class AppareilPerduModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public Guid Account { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public FamilyDevices Devices { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindFamilyDevices(Id), devices => Devices = devices);

    public Task<IActionResult> OnPostAsync() =>
        Send(new ForgetLostDevice(Account, Reason), _ => Go("/Accounts/AppareilPerdu", Words["lost.done"], new { id = Id }));
}
