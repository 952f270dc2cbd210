using Loisirs.Attendance.Domain.Shows;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Shows;

/// <summary>What two doors at once must not both do: the database decides, by guarded updates of one row.</summary>
internal static class DoorOfShow
{
    /// <summary>The tickets of a line of that show, if the caller may see it; else null.</summary>
    public static async Task<Booking?> BookingSeen(this AttendanceDb db, ICaller caller, Guid group, Guid line, CancellationToken stop) =>
        await db.Shows(caller, group, stop)
            ? await db.Bookings.AsNoTracking().SingleOrDefaultAsync(b => b.Group == group && b.Line == line, stop)
            : null;

    /// <summary>So many come in on a booking, unless fewer are left.</summary>
    public static async Task<bool> TakeIn(this AttendanceDb db, Guid booking, int tickets, CancellationToken stop) => await db.Bookings
        .Where(b => b.Id == booking && b.Entered + tickets <= b.Tickets)
        .ExecuteUpdateAsync(set => set.SetProperty(b => b.Entered, b => b.Entered + tickets), stop) == 1;

    /// <summary>An entrance is taken back, once: false when it was before.</summary>
    public static async Task<bool> TakeBack(this AttendanceDb db, Entrance entrance, Guid by, DateTimeOffset now, CancellationToken stop)
    {
        if (entrance.Undone is not null)
        {
            return false;
        }

        // the booking's row is the lock: whoever undoes the same entrance waits here, then finds it undone
        await db.Bookings.Where(b => b.Line == entrance.Line).ExecuteUpdateAsync(set => set.SetProperty(b => b.Entered, b => b.Entered), stop);
        if (await db.Entrances.AnyAsync(e => e.Id == entrance.Id && e.Undone != null, stop))
        {
            return false;
        }

        entrance.Undo(by, now);
        return await db.Bookings.Where(b => b.Line == entrance.Line)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Entered, b => b.Entered - entrance.Tickets), stop) == 1;
    }
}
