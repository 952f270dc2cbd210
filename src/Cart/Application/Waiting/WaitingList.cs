using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The waiting list of a group: free places are offered to the first who can take them, in the transaction of whoever asks.</summary>
/// <remarks>P-111. The group's row is locked first: two who settle the same list come one after the other, and the second finds nothing to do.</remarks>
internal sealed class WaitingList(CartDb db, IMediator house, WaitingTurns turns, TimeProvider time)
{
    private const int Most = 500;

    /// <summary>Nobody else changes the group's list or places until this command ends.</summary>
    /// <returns>The places as they stand, kept for the list from now on.</returns>
    public async Task<PlacesLeft> Lock(Guid group, CancellationToken stop) =>
        (await house.Send(new KeepForList(group, time.GetUtcNow()), stop)).Value;

    /// <summary>Offers what is free, in order; then says to the guard of places for whom the rest is.</summary>
    public async Task Settle(Guid group, CancellationToken stop)
    {
        var free = (await Lock(group, stop)).Free;
        var waiting = await db.Waiting.Where(entry => entry.Group == group && entry.OfferedAt == null && entry.EndedAt == null)
            .OrderBy(entry => entry.Position).Take(Most).ToListAsync(stop);
        var elsewhere = await OfferedElsewhere(waiting, stop);
        var passed = new List<(WaitingUnit Unit, Turn Turn)>();
        foreach (var unit in WaitingUnit.Of(waiting))
        {
            if (free == 0)
            {
                break;
            }

            var turn = unit.IsSkipped ? Turn.Skipped : IsAmong(elsewhere, unit) ? Turn.Elsewhere : await turns.Take(unit, free, stop);
            if (unit.IsOffered)
            {
                free -= unit.Entries.Count;
                passed.ForEach(before => before.Unit.PassOver(before.Turn.Why!.Value, time.GetUtcNow()));
            }
            else if (!unit.IsOver)
            {
                passed.Add((unit, turn));
            }
        }

        var isKept = free == 0 || passed.Exists(unit => unit.Turn.WantsMore);
        var left = waiting.Count(entry => entry.IsWaiting);
        await house.Send(new KeepForList(group, left == 0 ? null : isKept ? time.GetUtcNow() : passed.Min(unit => unit.Turn.OpensAt), left), stop);
    }

    /// <summary>Offers what is free to these before anybody else: the office says so. Those before them keep their rank, and see it.</summary>
    /// <returns>Why not; null: it is offered, or they can never come and have left.</returns>
    public async Task<Refusal?> OfferFirst(WaitingUnit unit, IReadOnlyList<WaitingUnit> before, CancellationToken stop)
    {
        var group = unit.First.Group;
        var free = (await Lock(group, stop)).Free;
        if (free < unit.Entries.Count)
        {
            return WaitingRefusals.NothingFree;
        }

        if (IsAmong(await OfferedElsewhere(unit.Entries, stop), unit))
        {
            return WaitingRefusals.OfferedElsewhere;
        }

        var turn = await turns.Take(unit, free, stop);
        if (turn.Why is not null)
        {
            return turn.Refusal;
        }

        foreach (var passed in before)
        {
            passed.PassOver(PassedOver.ByOffice, time.GetUtcNow());
        }

        await Settle(group, stop);
        return null;
    }

    /// <summary>An entry is over, and with it those that are tied to it; what was offered to them goes to the next.</summary>
    /// <returns>Those that ended now.</returns>
    public async Task<IReadOnlyList<WaitingEntry>> End(WaitingEntry entry, WaitingEnd how, CancellationToken stop)
    {
        await Lock(entry.Group, stop);
        await db.Entry(entry).ReloadAsync(stop);
        var ended = (await Unit(entry, stop)).Where(one => one.Ends(how, time.GetUtcNow())).ToList();
        foreach (var one in ended.Where(one => one.OfferedAt is not null))
        {
            await house.Send(new ReleasePlaces(one.Id), stop);
        }

        if (ended.Count > 0)
        {
            await Settle(entry.Group, stop);
        }

        return ended;
    }

    /// <summary>The entry and those of its tie that are not over; only itself when it stands alone.</summary>
    public async Task<IReadOnlyList<WaitingEntry>> Unit(WaitingEntry entry, CancellationToken stop) => entry.Tie is { } tie
        ? await db.OpenEntries.Where(known => known.Tie == tie).OrderBy(known => known.Position).ToListAsync(stop)
        : [entry];

    /// <summary>The choices of which another group is offered now, or being paid: one at a time.</summary>
    private async Task<HashSet<Guid>> OfferedElsewhere(IEnumerable<WaitingEntry> waiting, CancellationToken stop)
    {
        var choices = waiting.Select(entry => entry.Choice).OfType<Guid>().Distinct().ToArray();
        return choices.Length == 0
            ? []
            : [.. await db.Waiting
                .Where(other => other.Choice != null && choices.Contains(other.Choice.Value) && other.OfferedAt != null
                    && (other.EndedAt == null || (other.End == WaitingEnd.Taken && db.Orders.Any(order => (order.State == OrderState.Paying || order.State == OrderState.Stuck)
                        && order.Lines.Any(line => line.Group == other.Group && line.Person == other.Person)))))
                .Select(other => other.Choice!.Value).ToListAsync(stop)];
    }

    private static bool IsAmong(HashSet<Guid> choices, WaitingUnit unit) => unit.First.Choice is { } choice && choices.Contains(choice);
}
