using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Kernel;
using Loisirs.Shared.Behaviours;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Privacy;

/// <summary>A family's credit and what moved it.</summary>
internal sealed class KeepsCreditData(CartDb db, IForgetTraces traces) : IKeepsFamilyData
{
    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var moved = await MovementsOf(family).AsNoTracking().OrderBy(one => one.Id).Take(KeptData.MostRows)
            .Select(one => new { one.At, one.Kind, one.Amount, one.Reason, Order = db.Orders.Where(order => order.Id == one.Order).Select(order => order.Number).SingleOrDefault() })
            .ToListAsync(stop);
        return
        [
            KeptData.Of("credit", moved, one => [("at", one.At), ("kind", one.Kind), ("amount", one.Amount), ("order", one.Order), ("reason", one.Reason)]),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>The books keep what moved; why the office gave it is gone.</summary>
    public async Task Erase(ErasedFamily who, CancellationToken stop)
    {
        await MovementsOf(who.Family).Where(one => one.Reason != "").ExecuteUpdateAsync(set => set.SetProperty(one => one.Reason, ""), stop);
        await traces.ForgetReasons(who.Family, [who.Family.ToString()], stop);
    }

    private IQueryable<Movement> MovementsOf(Guid family) =>
        db.Movements.Where(one => db.Purses.Where(purse => purse.Family == family).Select(purse => purse.Id).Contains(one.Purse));
}
