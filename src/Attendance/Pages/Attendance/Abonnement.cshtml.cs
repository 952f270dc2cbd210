using Loisirs.Attendance.Application.Passes;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>« Abonnement »: the door of an open session. A name first, then whether that pass lets in, and why not.</summary>
internal sealed class AbonnementModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Meeting { get; set; }

    /// <summary>What was typed to find a name.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public PassDoor Door { get; private set; } = null!;

    /// <summary>The id of the visit that a button will make.</summary>
    public static Guid NewVisit() => Guid.NewGuid();

    public Task<IActionResult> OnPostValidate(Guid person, Guid visit, string? reason) =>
        Send(new ValidateVisit(Meeting, person, visit, reason), now => Back("pass.validated", now));

    public Task<IActionResult> OnPostLeave(Guid person) => Send(new EndVisit(Meeting, person, IsMistake: false), now => Back("pass.has-left", now));

    public Task<IActionResult> OnPostUndo(Guid person) => Send(new EndVisit(Meeting, person, IsMistake: true), now => Back("pass.undone", now));

    protected override Task<IActionResult?> Load() => Show(new ShowPassDoor(Meeting, Text), door => Door = door);

    private IActionResult Back(string says, VisitNow now) => Go("/Attendance/Abonnement", Words[says, now.Name, now.Inside], new { Meeting, q = Text });
}
