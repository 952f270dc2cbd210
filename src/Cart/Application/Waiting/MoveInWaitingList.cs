using FluentValidation;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The office gives somebody who waits another rank, with whoever is tied, and says why; the others keep their order.</summary>
/// <remarks>Rules, §8. Refuses: house.not-found; waitlist.no-rank for a rank that nobody has; waitlist.reason-missing,
/// waitlist.reason-too-long, waitlist.reason-unreadable; waitlist.not-waiting while a place is offered or when it is over.</remarks>
/// <param name="Rank">From 1.</param>
[Needs(Right.KeepWaitingLists)]
internal sealed record MoveInWaitingList(Guid Entry, int Rank, string? Reason) : ICommand<Moved>;

internal sealed record Moved(Guid Group, string FirstName, int Rank);

internal sealed class MoveInWaitingListShape : AbstractValidator<MoveInWaitingList>
{
    public MoveInWaitingListShape()
    {
        RuleFor(command => command.Rank).GreaterThan(0).WithErrorCode("waitlist.no-rank");
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class MoveInWaitingListHandler(CartDb db, WaitingList list) : ICommandHandler<MoveInWaitingList, Moved>
{
    public async Task<Result<Moved>> Handle(MoveInWaitingList command, CancellationToken stop)
    {
        if (await db.Waiting.AsNoTracking().SingleOrDefaultAsync(known => known.Id == command.Entry, stop) is not { } known)
        {
            return Refusal.NotFound;
        }

        await list.Lock(known.Group, stop);
        var waiting = await db.OpenEntries.Where(entry => entry.Group == known.Group && entry.OfferedAt == null).OrderBy(entry => entry.Position).ToListAsync(stop);
        if (waiting.Find(entry => entry.Id == command.Entry) is not { } moved)
        {
            return WaitingRefusals.NotWaiting;
        }

        if (command.Rank > waiting.Count)
        {
            return WaitingRefusals.NoRank.At(nameof(MoveInWaitingList.Rank));
        }

        InOrder(waiting, moved, command.Rank);
        await list.Settle(known.Group, stop);
        return new Moved(known.Group, moved.FirstName, moved.IsWaiting ? await db.RankOf(moved, stop) : command.Rank);
    }

    /// <summary>A tie moves as one, and nobody comes in between: where the rank falls in the middle of another tie, that one comes first.</summary>
    private static void InOrder(List<WaitingEntry> waiting, WaitingEntry moved, int rank)
    {
        var positions = waiting.ConvertAll(entry => entry.Position);
        var units = WaitingUnit.Of(waiting).ToList();
        var unit = units.Find(known => known.Entries.Contains(moved))!;
        units.Remove(unit);
        var (before, at) = (0, 0);
        while (at < units.Count && before < rank - 1)
        {
            before += units[at++].Entries.Count;
        }

        units.Insert(at, unit);
        foreach (var (entry, position) in units.SelectMany(known => known.Entries).Zip(positions))
        {
            entry.MoveTo(position);
        }
    }
}
