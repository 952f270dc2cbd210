using Loisirs.Cart.Domain.Codes;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Codes;

/// <summary>Counts the uses of promo codes in the transaction that holds or frees the places: never once too often, given back once (P-118, P-115).</summary>
/// <remarks>One guarded statement decides between two who want the last use; the family's lock, which every checkout takes, decides within a family.</remarks>
internal sealed class CodeUses(CartDb db, TimeProvider time)
{
    /// <summary>The order uses the code; or why it cannot, and then nothing is written.</summary>
    public async Task<Refusal?> WhyNotUse(Guid code, Guid order, Guid family, CancellationToken stop)
    {
        if (!await Count(code, stop))
            return CodeRefusals.UsedUp(await db.PromoCodes.Where(known => known.Id == code).Select(known => known.Code).SingleAsync(stop));

        db.Add(new CodeUse { Order = order, Code = code, Family = family, UsedAt = time.GetUtcNow() });
        return null;
    }

    /// <summary>An order that had ended is paid after all: it uses its code again, if there is a use left. True also for one that still has it.</summary>
    public async Task<bool> UseAgain(Guid order, CancellationToken stop)
    {
        if (await db.CodeUses.AsNoTracking().SingleOrDefaultAsync(known => known.Order == order, stop) is not { GivenBackAt: not null } use)
            return true;
        if (!await Count(use.Code, stop))
            return false;

        DateTimeOffset? none = null;
        await db.CodeUses.Where(known => known.Order == order).ExecuteUpdateAsync(set => set.SetProperty(known => known.GivenBackAt, none), stop);
        return true;
    }

    /// <summary>The order's use is free for others; once, however often it is asked.</summary>
    public async Task GiveBack(Guid order, CancellationToken stop)
    {
        DateTimeOffset? now = time.GetUtcNow();
        if (await db.CodeUses.Where(use => use.Order == order && use.GivenBackAt == null).ExecuteUpdateAsync(set => set.SetProperty(use => use.GivenBackAt, now), stop) == 1)
        {
            await db.PromoCodes.Where(code => db.CodeUses.Any(use => use.Order == order && use.Code == code.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(code => code.Uses, code => code.Uses - 1), stop);
        }
    }

    /// <summary>The same, where nothing that was bought with the use stands any more. Registrations that changed group since share it: the use goes
    /// along with the last of them.</summary>
    /// <param name="heir">The order that one of them goes to now; null: none does.</param>
    public async Task GiveBackIfIdle(Order order, CancellationToken stop, Order? heir = null)
    {
        if (!order.Lines.Any(line => line.Steps.HasCode) || order.KeepsCode)
            return;
        if ((heir is { KeepsCode: true } ? heir : await HeirOf(order, stop)) is not { } next || !await GoesTo(order.Id, next.Id, stop))
            await GiveBack(order.Id, stop);
    }

    /// <summary>The order that a registration of this one went to, by however many changes, and that keeps what the code took off.</summary>
    private async Task<Order?> HeirOf(Order order, CancellationToken stop)
    {
        for (List<Order> before = [order]; before.Count > 0;)
        {
            var lines = before.SelectMany(known => known.Lines).Select(line => line.Id).ToArray();
            before = await db.Orders.Include(known => known.Lines)
                .Where(known => known.Replaced != null && lines.Contains(known.Replaced.Value) && known.State == OrderState.Paid).OrderBy(known => known.Id).ToListAsync(stop);
            if (before.Find(known => known.KeepsCode) is { } heir)
                return heir;
        }

        return null;
    }

    /// <returns>False: there is none to go, or that order has one of its own.</returns>
    private async Task<bool> GoesTo(Guid from, Guid to, CancellationToken stop) => await db.CodeUses
        .Where(use => use.Order == from && use.GivenBackAt == null && !db.CodeUses.Any(other => other.Order == to))
        .ExecuteUpdateAsync(set => set.SetProperty(use => use.Order, to), stop) == 1;

    private async Task<bool> Count(Guid code, CancellationToken stop) => await db.PromoCodes
        .Where(known => known.Id == code && (known.Most == null || known.Uses < known.Most))
        .ExecuteUpdateAsync(set => set.SetProperty(known => known.Uses, known => known.Uses + 1), stop) == 1;
}
