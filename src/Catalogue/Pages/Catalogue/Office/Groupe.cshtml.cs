using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>One group for the office: its form, its dates, what it lacks before it can be published.</summary>
internal sealed class GroupeModel(TownZone zone, TimeProvider time) : GroupForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>The version that the form was filled from; once a change of somebody else was told, theirs.</summary>
    [BindProperty]
    public int? Seen { get; set; }

    public OfficeGroup Stored { get; private set; } = null!;

    /// <summary>What a colleague stored meanwhile is no clash.</summary>
    public override bool AsksToConfirm => base.AsksToConfirm && (Seen is null || Seen == Stored.Version);

    public string Until(DateTimeOffset end) => EndLine.Of(end, zone, Words);

    /// <summary>From when to when a date lasts, in town time.</summary>
    public string Hours(MeetingView meeting) =>
        TownFormat.HourRange(zone.ToTown(meeting.Start).Hour, zone.ToTown(meeting.End).Hour, Words.IsFrench);

    /// <summary>It is not over, so that it can be moved or cancelled.</summary>
    public bool MayChange(MeetingView meeting) => !meeting.IsCancelled && meeting.End > time.GetUtcNow();

    public Task<IActionResult> OnPostAsync() => Send(
        new ChangeGroup(Id, Fields, TellsClashes: !DespiteClashes, Seen), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.saved"], new { Id }));

    public Task<IActionResult> OnPostPublishAsync() => Send(
        new PublishGroup(Id), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.group-published"], new { Id }));

    /// <summary>Who was granted a place that is not for sale; read only where somebody was.</summary>
    public IReadOnlyList<GrantedPlace> Beyond { get; private set; } = [];

    protected override async Task<IActionResult?> Load() => await Show(new ShowOfficeGroup(Id), Keep)
        ?? (Stored.Places.Surplus + Stored.Places.Given > 0 ? await Show(new ListSurplusPlaces(Id), beyond => Beyond = beyond) : null)
        ?? await base.Load();

    private void Keep(OfficeGroup stored)
    {
        Stored = stored;
        if (!WasTyped(nameof(Fields)))
        {
            Fields = stored.Fields;
        }
    }
}
