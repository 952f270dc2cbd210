using Loisirs.Catalogue.Application.Places;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Grants a person a place that is not for sale, one kept back or one beyond a full group's capacity, for a reason (P-112).</summary>
internal sealed class AuDelaModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Person { get; set; }

    [BindProperty]
    public Guid? Group { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public FullGroupsFor Full { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Send(
        new GrantPlaceBeyond(Person, Group ?? Guid.Empty, Reason), ok: _ => Go("/Catalogue/Office/AuDela", Words["beyond.granted"], new { Person }));

    public string Line(FullGroup group) => group.Kept > 0
        ? Words["beyond.group-line-kept", group.Code, group.Activity, Words.Count("kept.count", group.Kept)]
        : Words["beyond.group-line", group.Code, group.Activity, group.Taken, group.Capacity];

    protected override Task<IActionResult?> Load() => Show(new ShowFullGroups(Person), full => Full = full);
}
