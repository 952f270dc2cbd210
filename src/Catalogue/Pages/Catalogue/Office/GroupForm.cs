using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Venues;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>The form of a group: where, how many, how much, when people may register.</summary>
internal abstract class GroupForm : OfficePage
{
    [BindProperty]
    public GroupFields Fields { get; set; } = new();

    /// <summary>Saved all the same, though the venue or the instructor is taken then.</summary>
    [BindProperty]
    public bool DespiteClashes { get; set; }

    /// <summary>Something stands in the way at the venue or the instructor: the form shows the box that confirms.</summary>
    public virtual bool AsksToConfirm => DespiteClashes || IsWrong("Fields.Venue") || IsWrong("Fields.Instructor");

    public IEnumerable<SelectListItem> VenueItems { get; private set; } = [];

    protected override async Task<IActionResult?> Load()
    {
        Fields = Fields with { Windows = WindowRows.Of(Fields.Windows) };
        return await Show(new ListVenues(), venues => VenueItems =
            Choices.OneOf(venues, venue => venue.Id, venue => venue.Name, Words["manage.choose"]));
    }

    private bool IsWrong(string field) => ModelState[field]?.Errors.Count > 0;
}
