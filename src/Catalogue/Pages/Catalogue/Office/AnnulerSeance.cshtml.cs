using Loisirs.Catalogue.Application.Groups;
using Loisirs.Kernel.Time;
using Loisirs.Catalogue.Contracts.Groups;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Cancels one date of a group, once the office has read what follows and said why.</summary>
internal sealed class AnnulerSeanceModel(TownZone zone) : MeetingPage(zone)
{
    /// <summary>Its share of the price goes back; otherwise the town makes up for the date.</summary>
    [BindProperty]
    public bool GivesBack { get; set; }

    public IEnumerable<SelectListItem> Ways => [new(Words["manage.meeting-made-up"], bool.FalseString), new(Words["manage.meeting-given-back"], bool.TrueString)];

    /// <summary>A course or a camp is paid for its dates; a subscription and a show are not.</summary>
    public bool HasShare => Stored.Kind == ActivityKind.Activity;

    public Task<IActionResult> OnPostAsync() => Send(
        new CancelMeeting(Id, Seance, Reason, GivesBack), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.meeting-cancelled"], new { Id }));
}
