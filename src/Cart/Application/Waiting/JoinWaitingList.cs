using FluentValidation;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Puts a member at the end of the waiting list of a full group; nothing is to pay until a place is offered and taken.</summary>
/// <remarks>Rules, §8. Refuses: house.not-found for a person of another family or an unknown group; waitlist.has-room, waitlist.already,
/// waitlist.too-many, and the reasons of <see cref="MayTake"/> but place.full; who only has to wait for the opening may join.</remarks>
[Needs(Right.Register)]
internal sealed record JoinWaitingList(Guid Group, Guid Person) : ICommand<JoinedList>;

/// <param name="Rank">From 1, among those who wait without an offer; 0: a place was free meanwhile and is offered.</param>
internal sealed record JoinedList(Guid Entry, string FirstName, string ActivityName, int Rank);

internal sealed class JoinWaitingListShape : AbstractValidator<JoinWaitingList>
{
    public JoinWaitingListShape()
    {
        RuleFor(command => command.Person).NotEmpty().WithErrorCode("cart.person-missing");
        RuleFor(command => command.Group).NotEmpty().WithErrorCode("cart.group-missing");
    }
}

internal sealed class JoinWaitingListHandler(CartDb db, IMediator house, WaitingList list, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<JoinWaitingList, JoinedList>
{
    public async Task<Result<JoinedList>> Handle(JoinWaitingList command, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var contents = await CartContents.Read(house, caller.Family, [command.Group], caller.Language, zone.DateAt(now), stop);
        if (contents.Member(command.Person) is not { } member || !contents.Groups.TryGetValue(command.Group, out var group))
        {
            return Refusal.NotFound;
        }

        var answer = (await house.Send(new MayTake([new Wish(command.Group, contents.Participant(member, command.Group))]), stop)).Value[0];
        if (WhyNot(answer) is { } why)
        {
            return why.At(nameof(JoinWaitingList.Person));
        }

        await list.Lock(command.Group, stop);
        if (await db.OpenEntries.AnyAsync(known => known.Group == command.Group && known.Person == command.Person, stop))
        {
            return WaitingRefusals.Already(member.FirstName).At(nameof(JoinWaitingList.Person));
        }

        if (await db.OpenEntries.CountAsync(known => known.Family == caller.Family, stop) >= WaitingEntry.MostOfFamily)
        {
            return WaitingRefusals.TooMany;
        }

        var last = await db.Waiting.Where(known => known.Group == command.Group).MaxAsync(known => (long?)known.Position, stop) ?? 0;
        var entry = db.Add(WaitingEntry.Of(command.Group, caller.Family, command.Person, member.FirstName, last + 1, now)).Entity;
        await list.Settle(command.Group, stop);
        return new JoinedList(entry.Id, member.FirstName, group.ActivityName, entry.IsWaiting ? await db.RankOf(entry, stop) : 0);
    }

    private static Refusal? WhyNot(Answer answer) => answer.Why switch
    {
        null => WaitingRefusals.HasRoom,
        { Code: "place.full" } => null,
        { Code: "place.not-open" } => answer.Places.IsFull ? null : answer.Why,
        _ => answer.Why,
    };
}
