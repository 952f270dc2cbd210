using Loisirs.Accounts.Application.Families;
using Loisirs.Shared.TagHelpers;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Accounts.Pages.Accounts;

internal sealed class FamilleModel : HousePage
{
    [BindProperty]
    public string? FirstName { get; set; }

    [BindProperty]
    public string? LastName { get; set; }

    [BindProperty]
    public TypedDate BirthDate { get; set; } = new();

    [BindProperty]
    public bool KeepBoth { get; set; }

    public MyFamily Family { get; private set; } = null!;

    /// <summary>Somebody of the family is much alike: the choice to keep both is offered (C18).</summary>
    public bool AsksToKeepBoth => ModelState.TryGetValue(nameof(KeepBoth), out var entry) && entry.Errors.Count > 0;

    protected override Task<IActionResult?> Load() => Show(new FindMyFamily(), family =>
    {
        Family = family;
        LastName ??= Request.Method == "GET" ? family.LastName : null;
    });

    public Task<IActionResult> OnPostAsync() =>
        Send(new AddMember(FirstName, LastName, BirthDate.Read(), KeepBoth), member => Go("/Accounts/Famille", Words["family.added", member.FirstName]));
}
