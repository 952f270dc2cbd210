using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue;

/// <summary>« Catalogue »: everything on offer, without signing in. Each filter is an address of its own.</summary>
/// <remarks>Procedure, step 4a.</remarks>
internal sealed class CatalogueModel : HousePage
{
    private static readonly TimeSpan PageKept = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PlacesKept = TimeSpan.FromSeconds(10);

    public Filters Filters => field ??= new Filters(Request.Query);

    public IReadOnlyList<CategoryChoice> Categories { get; private set; } = [];

    public IReadOnlyList<ProgrammeChoice> Programmes { get; private set; } = [];

    public IReadOnlyList<VenueView> Venues { get; private set; } = [];

    public Slice<ActivityCard> Results { get; private set; } = new([], 1, 24, 0);

    public IReadOnlyList<ActiveFilter> Active => field ??= Filters.Active(Words, NameOf);

    /// <summary>The states of the places of this search, as the page's script asks for them.</summary>
    public async Task<IActionResult> OnGetPlacesAsync()
    {
        this.KeepFor(PlacesKept, Caller);
        return await Show(Filters.Ask(), found => Results = found) ?? new JsonResult(Results.Items
            .SelectMany(activity => activity.Groups)
            .Select(group => (group.Id, Line: StateLine.Of(group, Words)))
            .Where(group => group.Line.IsAboutPlaces)
            .ToDictionary(group => group.Id, group => new { etat = group.Line.Kind, texte = group.Line.Text }));
    }

    protected override async Task<IActionResult?> Load()
    {
        this.KeepFor(PageKept, Caller);
        return await Show(Filters.Ask(), found => Results = found)
            ?? await Show(new ListCategories(), categories => Categories = categories)
            ?? await Show(new ListProgrammes(), programmes => Programmes = programmes)
            ?? await Show(new ListVenues(), venues => Venues = venues);
    }

    /// <summary>The name of a category, a programme or a venue that a filter asks for.</summary>
    private string NameOf(string value) =>
        Categories.FirstOrDefault(category => category.Code == value)?.Name
        ?? Programmes.FirstOrDefault(programme => programme.Id.ToString() == value)?.Name
        ?? Venues.FirstOrDefault(venue => venue.Id.ToString() == value)?.Name
        ?? Words["browse.filter.unknown"];
}
