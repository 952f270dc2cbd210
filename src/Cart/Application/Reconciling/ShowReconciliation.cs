using Loisirs.Cart.Domain.Reconciling;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Reconciling;

/// <summary>A day compared with the gateway's list, its differences, and the days of the month before it; without a day, yesterday.</summary>
[Needs(Right.ReadOrders)]
internal sealed record ShowReconciliation(DateOnly? Day) : IQuery<ReconciliationView>;

/// <param name="Compared">Null: it was not compared yet.</param>
/// <param name="Differences">Those that stand first; at most 200.</param>
/// <param name="Days">The newest first.</param>
internal sealed record ReconciliationView(DateOnly Day, GatewayDay? Compared, IReadOnlyList<Difference> Differences, IReadOnlyList<ComparedDay> Days);

/// <param name="Open">How many differences stand.</param>
internal sealed record ComparedDay(DateOnly Day, DateTimeOffset ComparedAt, int Open);

internal sealed class ShowReconciliationHandler(CartDb db, TownZone zone, TimeProvider time) : IQueryHandler<ShowReconciliation, ReconciliationView>
{
    private const int MostDifferences = 200;
    private const int MostDays = 31;

    public async Task<Result<ReconciliationView>> Handle(ShowReconciliation query, CancellationToken stop)
    {
        var day = query.Day ?? zone.DateAt(time.GetUtcNow()).AddDays(-1);
        var differences = await db.Differences.AsNoTracking().Where(difference => difference.Day == day)
            .OrderBy(difference => difference.GoneAt != null).ThenBy(difference => difference.Kind).ThenBy(difference => difference.Id).Take(MostDifferences).ToListAsync(stop);
        var days = await db.GatewayDays.AsNoTracking().OrderByDescending(one => one.Day).Take(MostDays)
            .Select(one => new ComparedDay(one.Day, one.ComparedAt, db.Differences.Count(difference => difference.Day == one.Day && difference.GoneAt == null))).ToListAsync(stop);
        var compared = await db.GatewayDays.AsNoTracking().SingleOrDefaultAsync(one => one.Day == day, stop);
        return new ReconciliationView(day, compared, differences, days);
    }
}
