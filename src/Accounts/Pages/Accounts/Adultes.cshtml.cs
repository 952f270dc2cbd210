using Loisirs.Accounts.Application.Adults;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class AdultesModel : HousePage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public Guid Account { get; set; }

    [BindProperty]
    public Guid Invitation { get; set; }

    public Adults Adults { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindAdults(), adults => Adults = adults);

    public Task<IActionResult> OnPostInviteAsync() =>
        Send(new InviteAdult(Name, Email), _ => Go("/Accounts/Adultes", Words["staff.invited"]));

    public Task<IActionResult> OnPostEndAsync() =>
        Send(new EndAdult(Account), _ => Go(Account == Caller.Account ? "/Accounts/Connexion" : "/Accounts/Adultes", Words["adults.ended"]));

    public Task<IActionResult> OnPostTakeBackAsync() =>
        Send(new TakeInvitationBack(Invitation), _ => Go("/Accounts/Adultes", Words["adults.taken-back"]));
}
