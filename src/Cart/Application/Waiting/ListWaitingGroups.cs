using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The groups for which somebody waits or is offered a place, the longest list first; fifty a page.</summary>
[Needs(Right.KeepWaitingLists)]
internal sealed record ListWaitingGroups(int Page = 1) : IQuery<Slice<WaitingGroup>>;

/// <param name="Since">UTC: when the first of them joined.</param>
internal sealed record WaitingGroup(GroupView Group, int Waiting, int Offered, DateTimeOffset Since);

internal sealed class ListWaitingGroupsHandler(CartDb db, IMediator house, ICaller caller) : IQueryHandler<ListWaitingGroups, Slice<WaitingGroup>>
{
    private const int PageSize = 50;

    public async Task<Result<Slice<WaitingGroup>>> Handle(ListWaitingGroups query, CancellationToken stop)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var total = await db.OpenEntries.Select(entry => entry.Group).Distinct().CountAsync(stop);
        var found = await db.OpenEntries.GroupBy(entry => entry.Group)
            .Select(of => new { of.Key, Waiting = of.Count(entry => entry.OfferedAt == null), Offered = of.Count(entry => entry.OfferedAt != null), Since = of.Min(entry => entry.JoinedAt) })
            .OrderByDescending(of => of.Waiting).ThenBy(of => of.Key).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(stop);
        var groups = (await house.Send(new FindGroups([.. found.Select(of => of.Key)], caller.Language), stop)).Value.ToDictionary(group => group.Id);
        return new Slice<WaitingGroup>(
            [.. found.Where(of => groups.ContainsKey(of.Key)).Select(of => new WaitingGroup(groups[of.Key], of.Waiting, of.Offered, of.Since))], page, PageSize, total);
    }
}
