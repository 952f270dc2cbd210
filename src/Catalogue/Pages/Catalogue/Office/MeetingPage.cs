using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>One date of a group, before the office moves or cancels it: who has a place, and what they will be sent.</summary>
internal abstract class MeetingPage(TownZone zone) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid Seance { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OfficeGroup Stored { get; private set; } = null!;

    public MeetingView Meeting { get; private set; } = null!;

    protected TownZone Zone => zone;

    /// <summary>From when to when it lasts, in town time.</summary>
    public string Hours => TownFormat.HourRange(zone.ToTown(Meeting.Start).Hour, zone.ToTown(Meeting.End).Hour, Words.IsFrench);

    protected override async Task<IActionResult?> Load() => await Show(new ShowOfficeGroup(Id), stored => Stored = stored) ?? await Find();

    private async Task<IActionResult?> Find()
    {
        if (Stored.Meetings.FirstOrDefault(meeting => meeting.Id == Seance) is not { } found)
        {
            return await Refused([Refusal.NotFound]);
        }

        Meeting = found;
        return null;
    }
}
