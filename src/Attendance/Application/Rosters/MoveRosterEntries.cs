using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Rosters;

/// <summary>The entries of a family that became part of another are the kept family's. Twice does the same as once (P-303).</summary>
[Reader("attendance.move-entries")]
internal sealed class MoveRosterEntries(AttendanceDb db) : IReader<FamiliesMerged>
{
    public Task Handle(FamiliesMerged notification, CancellationToken cancellationToken) =>
        db.RosterEntries.Where(entry => entry.Family == notification.Gone)
            .ExecuteUpdateAsync(set => set.SetProperty(entry => entry.Family, notification.Kept), cancellationToken);
}
