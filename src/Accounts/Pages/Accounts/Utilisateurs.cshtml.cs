using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Application.Staff;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class UtilisateursModel : HousePage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public List<Role> Roles { get; set; } = [];

    /// <summary>The roles that somebody holds from now on.</summary>
    [BindProperty]
    public List<Role> Given { get; set; } = [];

    [BindProperty]
    public Language Language { get; set; }

    [BindProperty]
    public Guid Account { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IReadOnlyList<StaffView> Staff { get; private set; } = [];

    public Guid Myself => Caller.Account;

    protected override Task<IActionResult?> Load() => Show(new FindStaff(), staff => Staff = staff);

    public Task<IActionResult> OnPostInviteAsync() =>
        Send(new InviteStaff(Name, Email, Roles, Language), _ => Go("/Accounts/Utilisateurs", Words["staff.invited"]));

    public Task<IActionResult> OnPostRolesAsync() =>
        Send(new ChangeStaffRoles(Account, Given), _ => Go("/Accounts/Utilisateurs", Words["staff.roles-changed"]));

    public Task<IActionResult> OnPostLostAsync() =>
        Send(new ForgetLostDevice(Account, Reason), _ => Go("/Accounts/Utilisateurs", Words["factor.forgotten"]));

    public Task<IActionResult> OnPostWithdrawAsync() =>
        Send(new WithdrawStaff(Account), _ => Go("/Accounts/Utilisateurs", Words["staff.withdrawn-done"]));
}
