using FluentValidation;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The office lets somebody wait, with whoever is tied, and says why: places go to the next, the rank is kept and the family sees it.
/// Twice does the same as once.</summary>
/// <remarks>Rules, §8. Refuses: house.not-found; waitlist.not-waiting; waitlist.reason-missing, waitlist.reason-too-long, waitlist.reason-unreadable.</remarks>
[Needs(Right.KeepWaitingLists)]
internal sealed record SkipInWaitingList(Guid Entry, string? Reason) : ICommand<Turned>;

/// <summary>Whose turn the office changed.</summary>
internal sealed record Turned(Guid Group, string FirstName);

internal sealed class SkipInWaitingListShape : AbstractValidator<SkipInWaitingList>
{
    public SkipInWaitingListShape() => RuleFor(command => command.Reason).Reason();
}

internal sealed class SkipInWaitingListHandler(CartDb db, WaitingList list, TimeProvider time) : ICommandHandler<SkipInWaitingList, Turned>
{
    public async Task<Result<Turned>> Handle(SkipInWaitingList command, CancellationToken stop)
    {
        if (await UnitsOfList.Take(db, list, command.Entry, stop) is not { } units)
        {
            return Refusal.NotFound;
        }

        if (units.Asked is not { } unit)
        {
            return WaitingRefusals.NotWaiting;
        }

        unit.Skip(time.GetUtcNow());
        await list.Settle(units.Group, stop);
        return new Turned(units.Group, unit.First.FirstName);
    }
}

/// <summary>Whoever the office skipped takes their turn again, at the same rank. Twice does the same as once.</summary>
/// <remarks>Refuses: house.not-found; waitlist.not-waiting.</remarks>
[Needs(Right.KeepWaitingLists)]
internal sealed record EndSkip(Guid Entry) : ICommand<Turned>;

internal sealed class EndSkipHandler(CartDb db, WaitingList list) : ICommandHandler<EndSkip, Turned>
{
    public async Task<Result<Turned>> Handle(EndSkip command, CancellationToken stop)
    {
        if (await UnitsOfList.Take(db, list, command.Entry, stop) is not { } units)
        {
            return Refusal.NotFound;
        }

        if (units.Asked is not { } unit)
        {
            return WaitingRefusals.NotWaiting;
        }

        unit.TakeTurnAgain();
        var turned = new Turned(units.Group, unit.First.FirstName);
        await list.Settle(units.Group, stop);
        return turned;
    }
}
