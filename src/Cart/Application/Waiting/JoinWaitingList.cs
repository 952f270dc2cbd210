using FluentValidation;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Puts members at the end of the waiting list of a full group, each alone or all tied; nothing is to pay until a place is offered
/// and taken.</summary>
/// <remarks>Rules, §8. Refuses: house.not-found for a person of another family or an unknown group; cart.person-missing, cart.group-missing;
/// waitlist.has-room, waitlist.already, waitlist.too-many, and the reasons of <see cref="MayTake"/> but place.full;
/// who only has to wait for the opening may join.</remarks>
/// <param name="Together">« Tous ou aucun » : they get their places all at once, or none of them does (P-109).</param>
[Needs(Right.Register)]
internal sealed record JoinWaitingList(Guid Group, IReadOnlyList<Guid> People, bool Together = false) : ICommand<JoinedList>
{
    public JoinWaitingList(Guid group, Guid person)
        : this(group, [person])
    {
    }
}

/// <param name="Entry">Of the first of them.</param>
/// <param name="Names">« Léa et Noé ».</param>
/// <param name="Rank">Of the first, from 1, among those who wait without an offer; 0: a place was free meanwhile and is offered.</param>
internal sealed record JoinedList(Guid Entry, string Names, int People, string ActivityName, int Rank);

internal sealed class JoinWaitingListShape : AbstractValidator<JoinWaitingList>
{
    public JoinWaitingListShape()
    {
        RuleFor(command => command.People).Must(people => people is { Count: > 0 } && !people.Contains(Guid.Empty)).WithErrorCode("cart.person-missing");
        RuleFor(command => command.Group).NotEmpty().WithErrorCode("cart.group-missing");
    }
}

internal sealed class JoinWaitingListHandler(CartDb db, IMediator house, WaitingList list, ICaller caller, Words words, TownZone zone, TimeProvider time)
    : ICommandHandler<JoinWaitingList, JoinedList>
{
    public async Task<Result<JoinedList>> Handle(JoinWaitingList command, CancellationToken stop)
    {
        var (now, people) = (time.GetUtcNow(), command.People.Distinct().ToList());
        var contents = await CartContents.Read(house, caller.Family, [command.Group], caller.Language, zone.DateAt(now), stop);
        if (people.Exists(person => contents.Member(person) is null) || !contents.Groups.TryGetValue(command.Group, out var group))
        {
            return Refusal.NotFound;
        }

        var members = people.ConvertAll(person => contents.Member(person)!);
        var answers = (await house.Send(new MayTake([.. members.Select(member => new Wish(command.Group, contents.Participant(member, command.Group)))]), stop)).Value;
        await list.Lock(command.Group, stop);
        if ((answers.Select(WhyNot).FirstOrDefault(why => why is not null) ?? await WhyNotWait(command.Group, members, stop)) is { } why)
        {
            return why.At(nameof(JoinWaitingList.People));
        }

        var last = await db.Waiting.Where(known => known.Group == command.Group).MaxAsync(known => (long?)known.Position, stop) ?? 0;
        Guid? tie = command.Together && members.Count > 1 ? Guid.CreateVersion7(now) : null;
        var entries = members.ConvertAll(member => db.Add(WaitingEntry.Of(command.Group, caller.Family, member.Id, member.FirstName, ++last, now, tie)).Entity);
        await list.Settle(command.Group, stop);
        return new JoinedList(
            entries[0].Id, Names.Of(entries.Select(entry => entry.FirstName), words), entries.Count, group.ActivityName,
            entries[0].IsWaiting ? await db.RankOf(entries[0], stop) : 0);
    }

    private async Task<Refusal?> WhyNotWait(Guid group, List<MemberView> members, CancellationToken stop)
    {
        var ids = members.ConvertAll(member => member.Id);
        var there = await db.OpenEntries.Where(known => known.Group == group && ids.Contains(known.Person)).Select(known => known.Person).ToListAsync(stop);
        if (members.Find(member => there.Contains(member.Id)) is { } twice)
        {
            return WaitingRefusals.Already(twice.FirstName);
        }

        return await db.OpenEntries.CountAsync(known => known.Family == caller.Family, stop) + members.Count > WaitingEntry.MostOfFamily ? WaitingRefusals.TooMany : null;
    }

    /// <summary>Why that person cannot wait for the group; null when all that is missing is a place, or the hour.</summary>
    internal static Refusal? WhyNot(Answer answer) => answer.Why switch
    {
        null => WaitingRefusals.HasRoom,
        { Code: "place.full" } => null,
        { Code: "place.not-open" } => answer.Places.IsFull ? null : answer.Why,
        _ => answer.Why,
    };
}
