using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Where groups meet.</summary>
internal sealed class LieuxModel : OfficePage
{
    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? MapLink { get; set; }

    public IReadOnlyList<VenueView> Venues { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => Send(
        new CreateVenue(Name, Address, MapLink), ok: _ => Go("/Catalogue/Office/Lieux", Words["manage.added", Name!.Trim()]));

    protected override Task<IActionResult?> Load() => Show(new ListVenues(WithRetired: true), venues => Venues = venues);
}
