using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Safety;

/// <summary>Whose safety card can be asked for at a date; opens nothing, whatever the hour.</summary>
/// <remarks>Refuses: house.not-found (also when not assigned, or the person is not expected).</remarks>
[Needs(Right.TakeAttendance)]
internal sealed record FindCardHolder(Guid Meeting, Guid Person) : IQuery<CardHolder>;

internal sealed record CardHolder(string Name);

internal sealed class FindCardHolderHandler(AttendanceDb db, IMediator house, ICaller caller) : IQueryHandler<FindCardHolder, CardHolder>
{
    public async Task<Result<CardHolder>> Handle(FindCardHolder query, CancellationToken cancellationToken)
    {
        var meeting = await house.Send(new FindMeeting(query.Meeting, caller.Language), cancellationToken);
        return meeting.IsRefused || !await db.Takes(caller, meeting.Value.Group, cancellationToken)
            || await db.Expected.FirstOrDefaultAsync(e => e.Group == meeting.Value.Group && e.Person == query.Person, cancellationToken) is not { } entry
                ? Refusal.NotFound
                : new CardHolder(entry.FullName);
    }
}
