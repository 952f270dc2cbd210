using FluentValidation;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The office offers a free place to somebody before their turn, with whoever is tied, and says why; the same rules decide whether they
/// can take it, and those before them keep their rank and see it.</summary>
/// <remarks>Rules, §8. Refuses: house.not-found; waitlist.not-waiting, waitlist.nothing-free, waitlist.offered-elsewhere, waitlist.not-now, and the
/// reasons of the catalogue; waitlist.reason-missing, waitlist.reason-too-long, waitlist.reason-unreadable.</remarks>
[Needs(Right.KeepWaitingLists)]
internal sealed record OfferNow(Guid Entry, string? Reason) : ICommand<Turned>;

internal sealed class OfferNowShape : AbstractValidator<OfferNow>
{
    public OfferNowShape() => RuleFor(command => command.Reason).Reason();
}

internal sealed class OfferNowHandler(CartDb db, WaitingList list) : ICommandHandler<OfferNow, Turned>
{
    public async Task<Result<Turned>> Handle(OfferNow command, CancellationToken stop)
    {
        if (await UnitsOfList.Take(db, list, command.Entry, stop) is not { } units)
        {
            return Refusal.NotFound;
        }

        if (units.Asked is not { } unit)
        {
            return WaitingRefusals.NotWaiting;
        }

        var turned = new Turned(units.Group, unit.First.FirstName);
        unit.TakeTurnAgain();
        return await list.OfferFirst(unit, units.Before, stop) is { } why ? why : turned;
    }
}
