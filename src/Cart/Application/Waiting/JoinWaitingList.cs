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
/// waitlist.has-room, waitlist.already, waitlist.too-many, waitlist.other-activity, and the reasons of <see cref="MayTake"/> but place.full;
/// who only has to wait for the opening may join.</remarks>
/// <param name="Together">« Tous ou aucun » : they get their places all at once, or none of them does (P-109).</param>
[Needs(Right.Register)]
internal sealed record JoinWaitingList(Guid Group, IReadOnlyList<Guid> People, bool Together = false) : ICommand<JoinedList>
{
    /// <summary>Other full groups of the same activity that suit as well: the first that has room offers, and once its place is taken the others
    /// are left.</summary>
    public IReadOnlyList<Guid> Also { get; init; } = [];

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
        RuleFor(command => command.Also).Must(also => also.Count < WaitingEntry.MostOfFamily).WithErrorCode("waitlist.too-many")
            .WithState(_ => new object[] { WaitingEntry.MostOfFamily });
        RuleFor(command => command.Group).NotEmpty().WithErrorCode("cart.group-missing");
    }
}

internal sealed class JoinWaitingListHandler(CartDb db, IMediator house, WaitingList list, ICaller caller, Words words, TownZone zone, TimeProvider time)
    : ICommandHandler<JoinWaitingList, JoinedList>
{
    public async Task<Result<JoinedList>> Handle(JoinWaitingList command, CancellationToken stop)
    {
        var (now, people, groups) = (time.GetUtcNow(), command.People.Distinct().ToList(), command.Also.Prepend(command.Group).Distinct().ToList());
        var contents = await CartContents.Read(house, caller.Family, groups, caller.Language, zone.DateAt(now), stop);
        if (people.Exists(person => contents.Member(person) is null) || groups.Exists(known => !contents.Groups.ContainsKey(known)))
        {
            return Refusal.NotFound;
        }

        if (contents.Groups.Values.Select(known => known.Activity).Distinct().Count() > 1)
        {
            return WaitingRefusals.OtherActivity.At(nameof(JoinWaitingList.Also));
        }

        var members = people.ConvertAll(person => contents.Member(person)!);
        return await WhyNot(groups, members, contents, stop) is { } why
            ? why.At(nameof(JoinWaitingList.People))
            : await Join(groups, members, command.Together, contents.Groups[command.Group].ActivityName, stop);
    }

    /// <summary>The groups are locked, and nothing stands in the way.</summary>
    private async Task<JoinedList> Join(List<Guid> groups, List<MemberView> members, bool together, string activity, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var shared = Guid.CreateVersion7(now);
        var choices = members.ToDictionary(member => member.Id, _ => groups.Count == 1 ? (Guid?)null : together ? shared : Guid.CreateVersion7(now));
        var entries = new List<WaitingEntry>();
        foreach (var group in groups)
        {
            var last = await db.Waiting.Where(known => known.Group == group).MaxAsync(known => (long?)known.Position, stop) ?? 0;
            Guid? tie = together && members.Count > 1 ? Guid.CreateVersion7(now) : null;
            entries.AddRange(members.Select(member => db.Add(WaitingEntry.Of(group, caller.Family, member.Id, member.FirstName, ++last, now, tie, choices[member.Id])).Entity));
        }

        foreach (var group in groups.Order())
        {
            await list.Settle(group, stop);
        }

        var first = entries[0];
        return new JoinedList(
            first.Id, words.And(members.Select(member => member.FirstName)), members.Count, activity,
            entries.Exists(entry => entry.Person == first.Person && !entry.IsWaiting) ? 0 : await db.RankOf(first, stop));
    }

    /// <summary>Asks by the rules as they stand, then locks the groups, in the order of their ids (P-106), and looks at the lists.</summary>
    private async Task<Refusal?> WhyNot(List<Guid> groups, List<MemberView> members, CartContents contents, CancellationToken stop)
    {
        var wishes = groups.SelectMany(group => members.Select(member => new Wish(group, contents.Participant(member, group))));
        var answers = (await house.Send(new MayTake([.. wishes]), stop)).Value;
        foreach (var group in groups.Order())
        {
            await list.Lock(group, stop);
        }

        return answers.Select(WhyNot).FirstOrDefault(why => why is not null) ?? await WhyNotWait(groups, members, stop);
    }

    private async Task<Refusal?> WhyNotWait(List<Guid> groups, List<MemberView> members, CancellationToken stop)
    {
        var ids = members.ConvertAll(member => member.Id);
        var there = await db.OpenEntries.Where(known => groups.Contains(known.Group) && ids.Contains(known.Person)).Select(known => known.Person).ToListAsync(stop);
        if (members.Find(member => there.Contains(member.Id)) is { } twice)
        {
            return WaitingRefusals.Already(twice.FirstName);
        }

        return await db.OpenEntries.CountAsync(known => known.Family == caller.Family, stop) + (members.Count * groups.Count) > WaitingEntry.MostOfFamily ? WaitingRefusals.TooMany : null;
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
