using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>One venue: what is said of it, and whether groups can still be given it.</summary>
internal sealed class LieuModel : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [BindProperty]
    public string? MapLink { get; set; }

    public VenueView Stored { get; private set; } = null!;

    public Task<IActionResult> OnPostAsync() => Send(new ChangeVenue(Id, Name, Address, MapLink), ok: _ => Back("manage.saved"));

    public Task<IActionResult> OnPostRetireAsync() => Send(new RetireVenue(Id), ok: _ => Back("manage.venue-retired-now"));

    public Task<IActionResult> OnPostReopenAsync() => Send(new ReopenVenue(Id), ok: _ => Back("manage.venue-reopened"));

    protected override Task<IActionResult?> Load() => Show(new FindVenue(Id), stored =>
    {
        Stored = stored;
        if (!Request.HasFormContentType || !Request.Form.ContainsKey(nameof(Name)))
        {
            (Name, Address, MapLink) = (stored.Name, stored.Address, stored.MapLink);
        }
    });

    private IActionResult Back(string said) => Go("/Catalogue/Office/Lieu", Words[said], new { Id });
}
