using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Rosters;

/// <summary>The entries, the tickets and what is still to be written to a family that became part of another are the kept family's. Twice does the same as once (P-303).</summary>
[Reader("attendance.move-entries")]
internal sealed class MoveRosterEntries(AttendanceDb db, TimeProvider time) : IReader<FamiliesMerged>
{
    public async Task Handle(FamiliesMerged notification, CancellationToken cancellationToken)
    {
        DateTimeOffset? now = time.GetUtcNow();
        await db.Bookings.Where(booking => booking.Family == notification.Gone)
            .ExecuteUpdateAsync(set => set.SetProperty(booking => booking.Family, notification.Kept), cancellationToken);
        await db.MailingRecipients.Where(waiting => waiting.Family == notification.Gone && waiting.DoneAt == null)
            .Where(waiting => !db.MailingRecipients.Any(kept => kept.Mailing == waiting.Mailing && kept.Family == notification.Kept))
            .ExecuteUpdateAsync(set => set.SetProperty(waiting => waiting.Family, notification.Kept), cancellationToken);
        await db.RosterEntries.Where(entry => entry.Family == notification.Gone)
            .ExecuteUpdateAsync(
                set => set.SetProperty(entry => entry.Family, notification.Kept).SetProperty(entry => EF.Property<DateTimeOffset?>(entry, Dated.ChangedAt), now),
                cancellationToken);
    }
}
