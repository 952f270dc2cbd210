using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.RollCalls;

/// <summary>Who is expected on a date, who was seen, who was not; people by name. With a text, those whose name it finds.</summary>
/// <remarks>Procedure, step 9. Refuses: house.not-found, also for a supervisor who is not assigned to the group.</remarks>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
internal sealed record ShowRollCall(Guid Meeting, string? Text = null) : IQuery<RollCallView>;

/// <summary>A roll call as it stands; the counts are of the whole list, whatever the text.</summary>
/// <param name="ToDo">Nothing was said of them yet.</param>
/// <param name="Done">Seen, or noted absent.</param>
/// <param name="Withdrawn">Their registration was cancelled: shown, not counted, not to be validated (C28).</param>
internal sealed record RollCallView(
    MeetingOfGroup Meeting, DateOnly Day, IReadOnlyList<RollCallPerson> ToDo, IReadOnlyList<RollCallPerson> Done,
    IReadOnlyList<WithdrawnPerson> Withdrawn, int Present, int Absent, int Left);

/// <param name="MarkedAt">When it was noted, UTC; null when nothing was.</param>
internal sealed record RollCallPerson(Guid Person, string Name, int Age, MarkState State, DateTimeOffset? MarkedAt);

internal sealed record WithdrawnPerson(Guid Person, string Name, DateOnly Since, MarkState State);

internal sealed class ShowRollCallHandler(AttendanceDb db, IMediator house, ICaller caller, TownZone zone) : IQueryHandler<ShowRollCall, RollCallView>
{
    public async Task<Result<RollCallView>> Handle(ShowRollCall request, CancellationToken cancellationToken)
    {
        var meeting = await house.Send(new FindMeeting(request.Meeting, caller.Language), cancellationToken);
        if (meeting.IsRefused || !await db.Shows(caller, meeting.Value.Group, cancellationToken))
        {
            return Refusal.NotFound;
        }

        var entries = await db.RosterEntries.AsNoTracking().Where(e => e.Group == meeting.Value.Group).OrderBy(e => e.SortKey)
            .Take(2 * AttendanceDb.MostPeople).ToListAsync(cancellationToken);
        var marks = await db.Marks.AsNoTracking().Where(m => m.Meeting == request.Meeting).ToListAsync(cancellationToken);
        return View(meeting.Value, entries, marks.ToLookup(m => m.Person), SearchText.Words(request.Text ?? ""));
    }

    private RollCallView View(MeetingOfGroup meeting, List<RosterEntry> entries, ILookup<Guid, Mark> marks, IReadOnlyList<string> words)
    {
        var day = zone.DateAt(meeting.Start);
        var people = entries.Where(e => e.Withdrawal is null).Select(e => (Entry: e, Mark: Mark.Standing(marks[e.Person]))).ToList();
        var shown = people.Where(p => p.Entry.IsFoundBy(words))
            .Select(p => new RollCallPerson(p.Entry.Person, p.Entry.FullName, p.Entry.AgeOn(day), p.Mark?.State ?? MarkState.Undetermined, p.Mark?.At))
            .ToList();
        var expected = people.Select(p => p.Entry.Person).ToHashSet();
        var withdrawn = entries.Where(e => e.Withdrawal is not null && !expected.Contains(e.Person) && e.IsFoundBy(words)).DistinctBy(e => e.Person)
            .Select(e => new WithdrawnPerson(e.Person, e.FullName, zone.DateAt(e.Withdrawal!.At), Mark.Standing(marks[e.Person])?.State ?? MarkState.Undetermined));
        return new RollCallView(
            meeting, day, [.. shown.Where(p => p.MarkedAt is null)], [.. shown.Where(p => p.MarkedAt is not null)], [.. withdrawn],
            people.Count(p => p.Mark?.State == MarkState.Present), people.Count(p => p.Mark?.State == MarkState.Absent), people.Count(p => p.Mark is null));
    }
}
