using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Rosters;

/// <summary>Gives a person's entries the name and birth date that stand now. Twice does the same as once (P-303).</summary>
[Reader("attendance.rename")]
internal sealed class RenameOnRosters(AttendanceDb db, IMediator house) : IReader<MemberChanged>
{
    public async Task Handle(MemberChanged notification, CancellationToken cancellationToken)
    {
        var entries = await db.RosterEntries.Where(e => e.Person == notification.Person).ToListAsync(cancellationToken);
        if (entries.Count == 0)
        {
            return;
        }

        var people = (await house.Send(new FindPeople([notification.Person]), cancellationToken)).Value;
        foreach (var entry in entries.Where(_ => people.Count == 1))
        {
            entry.Name(people[0]);
        }
    }
}
