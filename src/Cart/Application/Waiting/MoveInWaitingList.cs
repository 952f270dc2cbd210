using FluentValidation;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The office gives somebody who waits another rank, and says why; the others keep their order.</summary>
/// <remarks>Rules, §8. Refuses: house.not-found; waitlist.no-rank for a rank that nobody has; waitlist.reason-missing,
/// waitlist.reason-too-long, waitlist.reason-unreadable; waitlist.not-waiting while a place is offered or when it is over.</remarks>
/// <param name="Rank">From 1.</param>
[Needs(Right.ApproveAccounts)]
internal sealed record MoveInWaitingList(Guid Entry, int Rank, string? Reason) : ICommand<Moved>;

internal sealed record Moved(Guid Group, string FirstName, int Rank);

internal sealed class MoveInWaitingListShape : AbstractValidator<MoveInWaitingList>
{
    private const int LongestReason = 500;

    public MoveInWaitingListShape()
    {
        RuleFor(command => command.Rank).GreaterThan(0).WithErrorCode("waitlist.no-rank");
        RuleFor(command => command.Reason).NotEmpty().WithErrorCode("waitlist.reason-missing")
            .MaximumLength(LongestReason).WithErrorCode("waitlist.reason-too-long").WithState(_ => new object[] { LongestReason })
            .Must(reason => PlainText.Read(reason, LongestReason, lines: true).Flaw is null or TextFlaw.Blank or TextFlaw.TooLong)
            .WithErrorCode("waitlist.reason-unreadable");
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

        var positions = waiting.ConvertAll(entry => entry.Position);
        waiting.Remove(moved);
        waiting.Insert(command.Rank - 1, moved);
        foreach (var (entry, position) in waiting.Zip(positions))
        {
            entry.MoveTo(position);
        }

        await list.Settle(known.Group, stop);
        return new Moved(known.Group, moved.FirstName, command.Rank);
    }
}
