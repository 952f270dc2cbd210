using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>What a family waits for: the offers first, then its rank in each list, then what ended in the last 90 days.</summary>
[Needs(Right.OwnCart)]
internal sealed record ShowWaitingLists : IQuery<IReadOnlyList<WaitingView>>;

/// <param name="Rank">From 1, among those who wait without an offer; 0: a place is offered, or it is over.</param>
/// <param name="Others">How many others wait without an offer.</param>
/// <param name="Until">UTC: until when the offered place is kept; null: none is or was.</param>
/// <param name="End">Null while it waits or is offered a place.</param>
internal sealed record WaitingView(
    Guid Id, GroupView Group, Guid Person, string FirstName, int Rank, int Others, DateTimeOffset? Until, WaitingEnd? End, DateTimeOffset? EndedAt)
{
    public bool IsOffered => Until is not null && End is null;

    /// <summary>What those who take their places all at once have in common; null: it stands alone.</summary>
    public Guid? Tie { get; init; }

    /// <summary>Since it waits, a place went to somebody behind it; null: none did. UTC.</summary>
    public DateTimeOffset? PassedAt { get; init; }

    public PassedOver? PassedWhy { get; init; }

    /// <summary>What one person waits for in several groups, any of which will do, has in common; null: for this group alone.</summary>
    public Guid? Choice { get; init; }
}

internal sealed class ShowWaitingListsHandler(CartDb db, IMediator house, ICaller caller, TimeProvider time)
    : IQueryHandler<ShowWaitingLists, IReadOnlyList<WaitingView>>
{
    private const int Most = 100;
    private const int DaysShown = 90;

    public async Task<Result<IReadOnlyList<WaitingView>>> Handle(ShowWaitingLists query, CancellationToken stop)
    {
        var since = time.GetUtcNow().AddDays(-DaysShown);
        var found = await db.Waiting.AsNoTracking().Where(entry => entry.Family == caller.Family && (entry.EndedAt == null || entry.EndedAt > since))
            .OrderBy(entry => entry.EndedAt != null).ThenBy(entry => entry.OfferedAt == null).ThenByDescending(entry => entry.JoinedAt).ThenBy(entry => entry.Position).Take(Most)
            .Select(entry => new
            {
                entry,
                Before = db.Waiting.Count(other => other.Group == entry.Group && other.OfferedAt == null && other.EndedAt == null && other.Position < entry.Position),
                All = db.Waiting.Count(other => other.Group == entry.Group && other.OfferedAt == null && other.EndedAt == null),
            }).ToListAsync(stop);
        var groups = (await house.Send(new FindGroups([.. found.Select(row => row.entry.Group).Distinct()], caller.Language), stop)).Value
            .ToDictionary(group => group.Id);
        return found.Where(row => groups.ContainsKey(row.entry.Group)).Select(row => new WaitingView(
            row.entry.Id, groups[row.entry.Group], row.entry.Person, row.entry.FirstName, row.entry.IsWaiting ? row.Before + 1 : 0,
            row.All - (row.entry.IsWaiting ? 1 : 0), row.entry.OfferedUntil, row.entry.End, row.entry.EndedAt)
        {
            Tie = row.entry.Tie,
            PassedAt = row.entry.PassedAt,
            PassedWhy = row.entry.PassedWhy,
            Choice = row.entry.Choice,
        }).ToArray();
    }
}
