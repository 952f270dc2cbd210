using Loisirs.Cart.Domain.Credits;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Credits;

/// <summary>Moves money between purses and orders in the transaction of the order's own fact: never more than is there (P-216), given back once (P-118).</summary>
/// <remarks>A purse's row is its lock, taken after those of the family and of the places; the database holds the floor besides.</remarks>
internal sealed class Purses(CartDb db, TimeProvider time)
{
    /// <summary>What the family has.</summary>
    public async Task<Money> CreditOf(Guid family, CancellationToken stop) =>
        new(await db.CreditMovements(family).SumAsync(moved => (long)(object)moved.Amount, stop));

    /// <summary>The family's credit, opened if it had none.</summary>
    public async Task<Purse> OpenCredit(Guid family, CancellationToken stop) =>
        db.Purses.Local.FirstOrDefault(known => known.Kind == PurseKind.Credit && known.Family == family)
        ?? await db.Purses.SingleOrDefaultAsync(known => known.Kind == PurseKind.Credit && known.Family == family, stop)
        ?? db.Add(new Purse { Id = Guid.CreateVersion7(time.GetUtcNow()), Kind = PurseKind.Credit, Family = family, OpenedAt = time.GetUtcNow() }).Entity;

    /// <summary>An order takes so much of a gift card; or why it cannot, and then nothing is written.</summary>
    /// <param name="card">The one in the cart, or null.</param>
    public async Task<Refusal?> TakeOfCard(Guid order, Guid? card, Money wanted, CancellationToken stop) => wanted.IsZero
        ? null
        : await db.Purses.SingleOrDefaultAsync(known => known.Id == card && known.Kind == PurseKind.GiftCard, stop) is { } purse
            ? await Take(order, purse, wanted, CreditRefusals.CardChanged, stop)
            : CreditRefusals.CardChanged(Money.Zero);

    /// <summary>An order takes so much of the family's credit, after that of a card: all lock in that order. Or why it cannot, likewise.</summary>
    public async Task<Refusal?> TakeOfCredit(Guid order, Guid family, Money wanted, CancellationToken stop) =>
        wanted.IsZero ? null : await Take(order, await OpenCredit(family, stop), wanted, CreditRefusals.Changed, stop);

    /// <summary>A part of an order takes all that is left of it out of the family's credit: from which purse, or why it cannot.</summary>
    public async Task<Result<Purse>> TakeForPart(Order order, int part, Money wanted, CancellationToken stop)
    {
        var purse = await OpenCredit(order.Family, stop);
        if (await Left(purse, stop) is var there && there < wanted)
            return CreditRefusals.Changed(there);
        db.Add(Movement.SpentOnPart(purse, wanted, order.Id, part, time.GetUtcNow()));
        return purse;
    }

    /// <summary>An order that had ended is paid after all: it takes again what it had taken, if all of it is there. True also where it took nothing, or has it still.</summary>
    public async Task<bool> TakeAgain(Order order, CancellationToken stop)
    {
        var taken = await TakenBy(order, stop);
        if (taken.All(one => !one.IsBack))
            return true;

        var (last, again) = (taken.Max(one => one.Spent.Round), new List<Movement>());
        foreach (var (spent, purse, _) in taken.Where(one => one.Spent.Round == last))
        {
            if (await Left(purse, stop) < -spent.Amount)
                return false;
            again.Add(Movement.Spent(purse, -spent.Amount, order.Id, last + 1, time.GetUtcNow()));
        }

        db.AddRange(again);
        return true;
    }

    /// <summary>Its places are taken: what it took pays for it.</summary>
    public async Task Pay(Order order, CancellationToken stop)
    {
        foreach (var (spent, purse, _) in (await TakenBy(order, stop)).Where(one => !one.IsBack))
            order.PayFrom(purse.Id, purse.Way, -spent.Amount, time.GetUtcNow());
    }

    /// <summary>It came to nothing: what it took is there again; once, however often it is asked.</summary>
    public async Task GiveBack(Order order, CancellationToken stop)
    {
        foreach (var (spent, purse, _) in (await TakenBy(order, stop)).Where(one => !one.IsBack))
            db.Add(Movement.GivenBack(purse, spent, time.GetUtcNow()));
    }

    /// <summary>What is to become credit of what the order owes is so at once.</summary>
    public async Task Receive(Order order, CancellationToken stop)
    {
        foreach (var refund in order.Refunds.Where(refund => refund is { To: not RefundTo.Origin, DoneAt: null }).ToList())
        {
            var card = refund.To == RefundTo.GiftCard ? order.Payments.Single(payment => payment.Id == refund.Payment).Purse : null;
            var purse = card is null ? await OpenCredit(order.Family, stop) : await db.Purses.SingleAsync(known => known.Id == card, stop);
            db.Add(Movement.Refunded(purse, refund.Amount, order.Id, refund.Id, time.GetUtcNow()));
            order.HearOfRefund(refund.Id, RefundState.Succeeded, time.GetUtcNow());
        }
    }

    /// <summary>What a family has is another's from now on; nothing left, nothing moves.</summary>
    public async Task Merge(Guid gone, Guid kept, CancellationToken stop)
    {
        if (await db.Purses.SingleOrDefaultAsync(known => known.Kind == PurseKind.Credit && known.Family == gone, stop) is { } from && await Left(from, stop) is { IsZero: false } left)
            db.AddRange(Movement.Merged(from, await OpenCredit(kept, stop), left, time.GetUtcNow()));
    }

    /// <summary>What an order took, from where, and whether it was given back. Where its family became part of another, from that one's credit.</summary>
    private async Task<IReadOnlyList<(Movement Spent, Purse Purse, bool IsBack)>> TakenBy(Order order, CancellationToken stop)
    {
        if (order.Covered.IsZero)
            return [];
        var moved = await db.Movements.AsNoTracking().Where(one => one.Order == order.Id && (one.Kind == MovementKind.Spent || one.Kind == MovementKind.GivenBack))
            .OrderBy(one => one.Id).ToListAsync(stop);
        var (keys, ids) = (moved.Select(one => one.Key).ToHashSet(), moved.Select(one => one.Purse).ToHashSet());
        var cards = await db.Purses.Where(known => ids.Contains(known.Id) && known.Kind == PurseKind.GiftCard).ToDictionaryAsync(known => known.Id, stop);
        var credit = cards.Count < ids.Count ? await OpenCredit(order.Family, stop) : null;
        return [.. moved.Where(one => one.Kind == MovementKind.Spent)
            .Select(one => (one, cards.GetValueOrDefault(one.Purse) ?? credit!, keys.Contains(Movement.BackOf(one))))];
    }

    private async Task<Refusal?> Take(Guid order, Purse purse, Money wanted, Func<Money, Refusal> less, CancellationToken stop)
    {
        if (await Left(purse, stop) is var there && there < wanted)
            return less(there);

        db.Add(Movement.Spent(purse, wanted, order, round: 1, time.GetUtcNow()));
        return null;
    }

    /// <summary>Whoever asks next waits until this command ends.</summary>
    private async Task<Money> Left(Purse purse, CancellationToken stop)
    {
        await db.Purses.Where(known => known.Id == purse.Id).ExecuteUpdateAsync(set => set.SetProperty(known => known.Version, known => known.Version + 1), stop);
        return new(await db.Movements.Where(moved => moved.Purse == purse.Id).SumAsync(moved => (long)(object)moved.Amount, stop));
    }
}
