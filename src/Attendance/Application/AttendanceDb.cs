using Loisirs.Attendance.Domain.Comparing;
using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Attendance.Domain.Passes;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Attendance.Domain.Shows;
using Loisirs.Attendance.Domain.Supervision;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application;

/// <summary>The module's tables, and its named look-ups.</summary>
internal abstract class AttendanceDb(DbContextOptions options) : ModuleDb(options, "attendance")
{
    /// <summary>The most people on one list.</summary>
    public const int MostPeople = 500;

    /// <summary>The most families that one mailing goes to.</summary>
    public const int MostFamilies = 10_000;

    public DbSet<RosterEntry> RosterEntries => Set<RosterEntry>();

    public DbSet<Mark> Marks => Set<Mark>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Booking> Bookings => Set<Booking>();

    public DbSet<Entrance> Entrances => Set<Entrance>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Difference> Differences => Set<Difference>();

    public DbSet<LastComparison> LastComparisons => Set<LastComparison>();

    public DbSet<Mailing> Mailings => Set<Mailing>();

    public DbSet<MailingRecipient> MailingRecipients => Set<MailingRecipient>();

    /// <summary>Who is expected, in no order.</summary>
    public IQueryable<RosterEntry> Expected => RosterEntries.AsNoTracking().Where(entry => entry.Withdrawal == null);

    /// <summary>Each family that has somebody in a group, or tickets of it, once: whoever took the place, also for a child of two households.</summary>
    public IQueryable<Guid> FamiliesIn(Guid group) => Expected.Where(entry => entry.Group == group).Select(entry => entry.Family)
        .Union(Bookings.Where(booking => booking.Group == group && booking.Tickets > 0).Select(booking => booking.Family));

    /// <summary>Whether the caller may see a group: the office all, others those assigned, by the database's word of this moment.</summary>
    public async Task<bool> Shows(ICaller caller, Guid group, CancellationToken stop) =>
        caller.May(Right.ReadRosters) || await IsAssigned(caller, group, stop);

    /// <summary>Whether the caller may note who is there: people where they are assigned, whatever other role they hold; the town's programs everywhere.</summary>
    public async Task<bool> Takes(ICaller caller, Guid group, CancellationToken stop) =>
        caller.Role is Role.Integrator or Role.House || await IsAssigned(caller, group, stop);

    /// <summary>Those of these groups that the caller may see.</summary>
    public async Task<HashSet<Guid>> Shown(ICaller caller, IEnumerable<Guid> groups, CancellationToken stop)
    {
        var asked = groups.Distinct().ToList();
        if (caller.May(Right.ReadRosters))
        {
            return [.. asked];
        }

        return await Assignments.Where(a => a.Supervisor == caller.Account && asked.Contains(a.Group) && a.End == null)
            .Select(a => a.Group).ToHashSetAsync(stop);
    }

    private Task<bool> IsAssigned(ICaller caller, Guid group, CancellationToken stop) =>
        Assignments.AnyAsync(a => a.Supervisor == caller.Account && a.Group == group && a.End == null, stop);
}
