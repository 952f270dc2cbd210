using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Rosters;

/// <summary>The entries of a family that became part of another are the kept family's. Twice does the same as once (P-303).</summary>
[Reader("attendance.move-entries")]
internal sealed class MoveRosterEntries(AttendanceDb db, TimeProvider time) : IReader<FamiliesMerged>
{
    public Task Handle(FamiliesMerged notification, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = time.GetUtcNow();
        return db.RosterEntries.Where(entry => entry.Family == notification.Gone)
            .ExecuteUpdateAsync(
                set => set.SetProperty(entry => entry.Family, notification.Kept).SetProperty(entry => EF.Property<DateTimeOffset?>(entry, Dated.ChangedAt), now),
                cancellationToken);
    }
}
