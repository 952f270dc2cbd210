using Loisirs.Attendance.Contracts.Rosters;
using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Rosters;

internal sealed class FindRosterHandler(AttendanceDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<FindRoster, RosterView>
{
    public async Task<Result<RosterView>> Handle(FindRoster request, CancellationToken cancellationToken)
    {
        if (!await db.Shows(caller, request.Group, cancellationToken)
            || (await house.Send(new FindGroups([request.Group], caller.Language), cancellationToken)).Value.Count == 0)
        {
            return Refusal.NotFound;
        }

        var today = zone.DateAt(time.GetUtcNow());
        var people = await Shown(request).Where(e => e.Group == request.Group).OrderBy(e => e.SortKey).Take(AttendanceDb.MostPeople)
            .ToListAsync(cancellationToken);
        return new RosterView(
            request.Group, [.. people.Select(e => new RosterPerson(e.Person, e.FirstName, e.LastName, e.AgeOn(today), e.Withdrawal?.At))]);
    }

    /// <summary>Of somebody who left and came back, the entry that stands.</summary>
    private IQueryable<RosterEntry> Shown(FindRoster request) => request.ChangedSince is null
        ? db.Expected
        : db.RosterEntries.AsNoTracking().ChangedSince(request.ChangedSince).Where(
            e => e.Withdrawal == null || !db.RosterEntries.Any(other => other.Group == e.Group && other.Person == e.Person && other.Id > e.Id));
}
