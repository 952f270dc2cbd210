using Loisirs.Attendance.Domain.Passes;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Passes;

/// <summary>What is asked at the door of an open session, and the lock under which it is counted.</summary>
internal static class DoorOfSubscription
{
    /// <summary>The session, if it is a subscription's and the caller may see it; else house.not-found.</summary>
    public static async Task<Result<OpenSession>> OpenSession(this IMediator house, AttendanceDb db, ICaller caller, Guid meeting, CancellationToken stop)
    {
        var found = await house.Send(new FindMeeting(meeting, caller.Language), stop);
        if (found.IsRefused || found.Value.Kind != ActivityKind.Subscription || !await db.Shows(caller, found.Value.Group, stop))
        {
            return Refusal.NotFound;
        }

        var groups = await house.Send(new FindGroups([found.Value.Group], caller.Language), stop);
        return groups.Value is [var group] ? new OpenSession(found.Value, group) : Refusal.NotFound;
    }

    /// <summary>Whoever validates in a group after this waits until the command ends: the room and the visits are counted under it.</summary>
    public static async Task Lock(this AttendanceDb db, Guid group, CancellationToken stop)
    {
        var first = await db.RosterEntries.Where(e => e.Group == group).OrderBy(e => e.Id).Select(e => e.Id).FirstOrDefaultAsync(stop);
        await db.RosterEntries.Where(e => e.Id == first).ExecuteUpdateAsync(set => set.SetProperty(e => e.Group, e => e.Group), stop);
    }

    /// <summary>How these people's passes stand at a session.</summary>
    public static async Task<IReadOnlyDictionary<Guid, PassUse>> Uses(this AttendanceDb db, OpenSession session, IReadOnlyList<Guid> people, CancellationToken stop)
    {
        var visits = (await db.Visits.AsNoTracking().Where(v => v.Group == session.Group.Id && v.Undone == null && people.Contains(v.Person)).ToListAsync(stop))
            .ToLookup(v => v.Person);
        var inside = await db.Inside(session.Meeting.Meeting, stop);
        return people.Distinct().ToDictionary(person => person, person => new PassUse(
            session.Group.Pass, visits[person].Count(v => v.Meeting != session.Meeting.Meeting), inside,
            visits[person].FirstOrDefault(v => v.Meeting == session.Meeting.Meeting)?.At));
    }

    /// <summary>Who came to a session and did not leave.</summary>
    public static Task<int> Inside(this AttendanceDb db, Guid meeting, CancellationToken stop) =>
        db.Visits.CountAsync(v => v.Meeting == meeting && v.Undone == null && v.LeftAt == null, stop);
}
