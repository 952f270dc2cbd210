using Loisirs.Attendance.Application.Shows;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>« Entrée »: the door of a show. A name first, then only that family's tickets; each button carries the id of its act, so that a
/// second press counts once.</summary>
internal sealed class SpectacleModel(TownZone zone) : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Meeting { get; set; }

    /// <summary>What was typed to find a name.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public DoorView Door { get; private set; } = null!;

    public DateOnly Day => zone.DateAt(Door.Meeting.Start);

    /// <summary>The id of the entrance that a button will make.</summary>
    public static Guid NewEntrance() => Guid.NewGuid();

    public Task<IActionResult> OnPostIn(Guid line, int tickets, Guid entrance) => Send(
        new LetIn(Meeting, line, tickets, entrance), now => Back("attendance.let-in", now));

    public Task<IActionResult> OnPostUndo(Guid entrance) => Send(new UndoEntrance(Meeting, entrance), now => Back("attendance.entrance-undone", now));

    protected override Task<IActionResult?> Load() => Show(new ShowDoor(Meeting, Text), door => Door = door);

    private IActionResult Back(string says, AtDoor now) =>
        Go("/Attendance/Spectacle", Words[says, now.Name, now.PriceClass, now.Entered, now.Tickets], new { Meeting, q = Text });
}
