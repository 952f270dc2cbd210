using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The waiting list of one group, for the office: offers that run, then who waits, in order; at most 500.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.KeepWaitingLists)]
internal sealed record ShowWaitingGroup(Guid Group) : IQuery<ListOfGroup>;

internal sealed record ListOfGroup(GroupView Group, IReadOnlyList<WaitingPerson> Offers, IReadOnlyList<WaitingPerson> People);

/// <param name="Rank">From 1; 0 while a place is offered.</param>
/// <param name="Until">UTC: the end of the offer.</param>
/// <param name="IsShort">Less than two reply hours from offer to end: the office calls.</param>
internal sealed record WaitingPerson(Guid Entry, string Name, int Rank, DateTimeOffset JoinedAt, DateTimeOffset? Until, bool IsShort)
{
    /// <summary>UTC: since when the office skips them; null: they take their turn.</summary>
    public DateTimeOffset? SkippedAt { get; init; }

    /// <summary>What those who take their places all at once have in common; null: it stands alone.</summary>
    public Guid? Tie { get; init; }
}

internal sealed class ShowWaitingGroupHandler(CartDb db, IMediator house, ICaller caller, TownZone zone) : IQueryHandler<ShowWaitingGroup, ListOfGroup>
{
    private const int Most = 500;

    public async Task<Result<ListOfGroup>> Handle(ShowWaitingGroup query, CancellationToken stop)
    {
        if ((await house.Send(new FindGroups([query.Group], caller.Language), stop)).Value.SingleOrDefault() is not { } group)
        {
            return Refusal.NotFound;
        }

        var entries = await db.OpenEntries.AsNoTracking().Where(entry => entry.Group == query.Group).OrderBy(entry => entry.Position).Take(Most).ToListAsync(stop);
        var people = (await house.Send(new FindPeople([.. entries.Select(entry => entry.Person).Distinct()]), stop)).Value.ToDictionary(person => person.Id);
        return new ListOfGroup(
            group, [.. entries.Where(entry => entry.IsOffered).Select(entry => View(entry, 0))],
            [.. entries.Where(entry => entry.IsWaiting).Select((entry, index) => View(entry, index + 1))]);

        WaitingPerson View(WaitingEntry entry, int rank) => new(
            entry.Id, people.TryGetValue(entry.Person, out var person) ? $"{person.FirstName} {person.LastName}".Trim() : entry.FirstName, rank, entry.JoinedAt,
            entry.OfferedUntil, entry.IsOffered && ReplyTime.IsShort(entry.OfferedAt!.Value, entry.OfferedUntil!.Value, zone))
        { SkippedAt = entry.SkippedAt, Tie = entry.Tie };
    }
}
