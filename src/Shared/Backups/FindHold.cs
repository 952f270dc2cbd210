using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Backups;

/// <summary>Whether letters are held after a restoration, and since when (P-414).</summary>
[Needs(Right.ReadParked)]
public sealed record FindHold : IQuery<Hold>;

/// <param name="Since">UTC; null: nothing is held.</param>
/// <param name="KnownUntil">The last act that the restored backup knows, UTC.</param>
public sealed record Hold(DateTimeOffset? Since, DateTimeOffset? KnownUntil);

internal sealed class FindHoldHandler(HouseDb house) : IQueryHandler<FindHold, Hold>
{
    public async Task<Result<Hold>> Handle(FindHold query, CancellationToken stop) =>
        await house.Held.OrderByDescending(restoration => restoration.At).Select(restoration => new Hold(restoration.At, restoration.KnownUntil)).FirstOrDefaultAsync(stop)
        ?? new Hold(null, null);
}
