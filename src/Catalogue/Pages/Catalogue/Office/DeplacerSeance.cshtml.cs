using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Kernel.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Moves one date of a group to another day, other hours or another venue.</summary>
internal sealed class DeplacerSeanceModel(TownZone zone) : MeetingPage(zone)
{
    [BindProperty]
    public DateOnly? Day { get; set; }

    [BindProperty]
    public TimeOnly? Starts { get; set; }

    [BindProperty]
    public TimeOnly? Ends { get; set; }

    [BindProperty]
    public Guid? Venue { get; set; }

    /// <summary>Moved all the same, though the venue or the instructor is taken then.</summary>
    [BindProperty]
    public bool DespiteClashes { get; set; }

    /// <summary>Something stands in the way: the form shows the box that confirms.</summary>
    public bool AsksToConfirm { get; private set; }

    public IEnumerable<SelectListItem> VenueItems { get; private set; } = [];

    public Task<IActionResult> OnPostAsync() => Send(
        new MoveMeeting(Id, Seance, Day, Starts, Ends, Venue, Reason, TellsClashes: !DespiteClashes),
        ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.meeting-moved"], new { Id }));

    protected override async Task<IActionResult?> Load()
    {
        if (await base.Load() is { } absent)
        {
            return absent;
        }

        if (!Request.HasFormContentType)
        {
            var (starts, ends) = (Zone.ToTown(Meeting.Start), Zone.ToTown(Meeting.End));
            (Day, Starts, Ends, Venue) = (Meeting.Day, starts.Hour, ends.Hour, Meeting.Venue?.Id ?? Stored.Fields.Venue);
        }

        AsksToConfirm = DespiteClashes || ModelState.Any(field => field.Key is nameof(Venue) or nameof(Starts) && field.Value!.Errors.Count > 0);
        return await Show(new ListVenues(), venues => VenueItems = Choices.OneOf(venues, venue => venue.Id, venue => venue.Name, Words["manage.choose"]));
    }
}
