using Loisirs.Catalogue.Application.Groups;
using Loisirs.Kernel.Time;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Catalogue.Pages.Catalogue.Office;

/// <summary>Cancels one date of a group, once the office has read what follows and said why.</summary>
internal sealed class AnnulerSeanceModel(TownZone zone) : MeetingPage(zone)
{
    public Task<IActionResult> OnPostAsync() => Send(
        new CancelMeeting(Id, Seance, Reason), ok: _ => Go("/Catalogue/Office/Groupe", Words["manage.meeting-cancelled"], new { Id }));
}
