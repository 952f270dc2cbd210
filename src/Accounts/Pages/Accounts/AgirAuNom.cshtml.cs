using Loisirs.Accounts.Application.ActingFor;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class AgirAuNomModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public FamilyToActFor Family { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindFamilyToActFor(Id), family => Family = family);

    public Task<IActionResult> OnPostAsync() => Send(new ActForFamily(Id, Reason, User.Session()), _ => Go("/Accounts/Famille", Words["acting.begun"]));
}
