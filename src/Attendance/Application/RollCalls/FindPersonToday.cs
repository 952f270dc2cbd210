using FluentValidation;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.RollCalls;

/// <summary>Where a person is expected today, by the beginnings of their names, without accents or order (C23, P-703).</summary>
/// <remarks>Procedure, step 9. A supervisor finds the people of the assigned groups only. At most 30 people.
/// Refuses: attendance.name-short, under two letters.</remarks>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
internal sealed record FindPersonToday(string Text) : IQuery<IReadOnlyList<PersonToday>>;

/// <param name="Age">In completed years: tells two of one name apart.</param>
/// <param name="Places">Today's dates of this person, by hour.</param>
internal sealed record PersonToday(Guid Person, string Name, int Age, IReadOnlyList<PlaceToday> Places);

internal sealed record PlaceToday(MeetingOfGroup Meeting, MarkState State, DateTimeOffset? MarkedAt);

internal sealed class FindPersonTodayShape : AbstractValidator<FindPersonToday>
{
    public FindPersonTodayShape() => RuleFor(q => q.Text)
        .Must(text => SearchText.Words(text ?? "").Sum(word => word.Length) >= 2).WithErrorCode("attendance.name-short");
}

internal sealed class FindPersonTodayHandler(AttendanceDb db, IMediator house) : IQueryHandler<FindPersonToday, IReadOnlyList<PersonToday>>
{
    private const int Most = 30;

    public async Task<Result<IReadOnlyList<PersonToday>>> Handle(FindPersonToday request, CancellationToken cancellationToken)
    {
        var today = await house.Send(new ListMeetings(), cancellationToken);
        if (today.IsRefused)
        {
            return today.Refusal;
        }

        var entries = await Named(request.Text, [.. today.Value.Meetings.Select(m => m.Group).Distinct()], cancellationToken);
        var (meetings, people) = (today.Value.Meetings.Select(m => m.Meeting).ToList(), entries.Select(e => e.Person).Distinct().ToList());
        var marks = (await db.Marks.AsNoTracking().Where(m => meetings.Contains(m.Meeting) && people.Contains(m.Person)).ToListAsync(cancellationToken))
            .ToLookup(m => (m.Meeting, m.Person));
        return entries.GroupBy(e => e.Person).Take(Most).Select(of => new PersonToday(
            of.Key, of.First().FullName, of.First().AgeOn(today.Value.Day),
            [.. today.Value.Meetings.Where(m => of.Any(e => e.Group == m.Group)).Select(m => Place(m, marks[(m.Meeting, of.Key)]))])).ToList();
    }

    private Task<List<RosterEntry>> Named(string text, List<Guid> groups, CancellationToken stop)
    {
        var found = db.Expected.Where(e => groups.Contains(e.Group));
        foreach (var word in SearchText.Words(text).Select(word => " " + word))
        {
            found = found.Where(e => e.SearchText.Contains(word));
        }

        return found.OrderBy(e => e.SortKey).Take(Most * 5).ToListAsync(stop);
    }

    private static PlaceToday Place(MeetingOfGroup meeting, IEnumerable<Mark> marks) =>
        Mark.Standing(marks) is { } mark ? new(meeting, mark.State, mark.At) : new(meeting, MarkState.Undetermined, null);
}
