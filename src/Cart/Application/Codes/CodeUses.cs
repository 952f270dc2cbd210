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

    /// <summary>A registration that changed group keeps what its code took off: the order that it is in now has a use as well, if there is one left.</summary>
    /// <param name="from">The order that used the code.</param>
    public async Task GoWith(Guid from, Order to, CancellationToken stop)
    {
        if (to.Lines.Any(line => line.Steps.HasCode) && await db.CodeUses.AsNoTracking().SingleOrDefaultAsync(use => use.Order == from, stop) is { } use)
            await WhyNotUse(use.Code, to.Id, to.Family, stop);
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

    /// <summary>The same, where nothing of the order that had the code stands any more.</summary>
    public Task GiveBackIfIdle(Order order, CancellationToken stop) =>
        order.Lines.Any(line => line.Steps.HasCode) && !order.KeptLines.Any(line => line.Steps.HasCode) ? GiveBack(order.Id, stop) : Task.CompletedTask;

    private async Task<bool> Count(Guid code, CancellationToken stop) => await db.PromoCodes
        .Where(known => known.Id == code && (known.Most == null || known.Uses < known.Most))
        .ExecuteUpdateAsync(set => set.SetProperty(known => known.Uses, known => known.Uses + 1), stop) == 1;
}
