using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Messages;

/// <summary>How much the house could not do after all its tries, and since when the oldest waits for staff (P-310).</summary>
[Needs(Right.ReadParked)]
public sealed record CountParked : IQuery<ParkedCount>;

/// <param name="Oldest">UTC; null when there is none.</param>
public sealed record ParkedCount(int Count, DateTimeOffset? Oldest);

internal sealed class CountParkedHandler(HouseDb house) : IQueryHandler<CountParked, ParkedCount>
{
    public async Task<Result<ParkedCount>> Handle(CountParked query, CancellationToken stop) =>
        await house.Parked.GroupBy(_ => 1).Select(all => new ParkedCount(all.Count(), all.Min(d => d.ParkedAt))).SingleOrDefaultAsync(stop)
        ?? new ParkedCount(0, null);
}
