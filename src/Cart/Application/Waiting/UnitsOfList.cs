using Loisirs.Cart.Domain.Waiting;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Those who wait for one group, as they take their turns, to change whose turn it is: the group is locked.</summary>
/// <param name="Asked">Those whom the office means; null: they wait no more, or a place is offered to them.</param>
internal sealed record UnitsOfList(Guid Group, IReadOnlyList<WaitingUnit> Units, WaitingUnit? Asked)
{
    public IReadOnlyList<WaitingUnit> Before => [.. Units.TakeWhile(unit => unit != Asked)];

    /// <summary>Null for an entry that does not exist.</summary>
    public static async Task<UnitsOfList?> Take(CartDb db, WaitingList list, Guid entry, CancellationToken stop)
    {
        if (await db.Waiting.AsNoTracking().SingleOrDefaultAsync(known => known.Id == entry, stop) is not { } known)
        {
            return null;
        }

        await list.Lock(known.Group, stop);
        var units = WaitingUnit.Of(await db.OpenEntries.Where(one => one.Group == known.Group && one.OfferedAt == null).ToListAsync(stop));
        return new(known.Group, units, units.FirstOrDefault(unit => unit.Entries.Any(one => one.Id == entry)));
    }
}
