using Loisirs.Accounts.Contracts.Work;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Comparing;

/// <summary>Where registrations do not agree, on the office's first page.</summary>
internal sealed class CountsDifferences(AttendanceDb db, ICaller caller) : ICountsWork
{
    public async Task<IReadOnlyList<WaitingWork>> Count(CancellationToken stop)
    {
        if (!caller.May(Right.ReadRosters))
        {
            return [];
        }

        var open = await db.Differences.Where(difference => difference.GoneAt == null).GroupBy(_ => 1)
            .Select(all => new { Count = all.Count(), Oldest = all.Min(difference => difference.FoundAt) }).SingleOrDefaultAsync(stop);
        return [new WaitingWork("office.work-differences", "/administration/travaux/inscriptions", open?.Count ?? 0, open?.Oldest)];
    }
}
