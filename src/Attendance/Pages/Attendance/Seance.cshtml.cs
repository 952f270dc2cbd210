using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Application.Safety;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Attendance.Pages.Attendance;

/// <summary>The roll call of a date. Each button carries the id of its mark, so that a second press counts once.</summary>
internal sealed class SeanceModel : HousePage
{
    [BindProperty(SupportsGet = true)]
    public Guid Meeting { get; set; }

    /// <summary>What was typed to find a name.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public RollCallView Roll { get; private set; } = null!;

    /// <summary>Of whom there is something to know.</summary>
    public IReadOnlyDictionary<Guid, SafetyFlags> SafetyMarks { get; private set; } = new Dictionary<Guid, SafetyFlags>();

    /// <summary>The id of the mark that a button will make.</summary>
    public static Guid NewMark() => Guid.NewGuid();

    protected override Task<IActionResult?> Load() => Show(new FindSafetyMarks(Meeting, Text), found => (Roll, SafetyMarks) = (found.Roll, found.Marks));

    public Task<IActionResult> OnPostPresent(Guid person, Guid mark) => Mark(person, MarkState.Present, mark, "attendance.validated");

    public Task<IActionResult> OnPostAbsent(Guid person, Guid mark) => Mark(person, MarkState.Absent, mark, "attendance.absence-noted");

    public Task<IActionResult> OnPostUndo(Guid person, Guid mark) => Mark(person, MarkState.Undetermined, mark, "attendance.undone");

    private Task<IActionResult> Mark(Guid person, MarkState state, Guid mark, string says) => Send(
        new MarkAttendance(Meeting, person, state, mark),
        ok: now => Go("/Attendance/Seance", flash: Words[says, now.Name, now.At is { } at ? Words.HourOf(at) : ""], new { Meeting }));
}
