using Loisirs.Cart.Application.Payments;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Ends the offers whose time is over, and looks again at the lists of groups that have a free place: somebody's registration may have
/// opened. Any host may do it, twice is as once.</summary>
[Needs(Right.Inside)]
internal sealed record KeepListsMoving : IProcess<Done>;

internal sealed class KeepListsMovingHandler(IMediator house, OneByOne each) : IProcessHandler<KeepListsMoving, Done>
{
    public async Task<Result<Done>> Handle(KeepListsMoving process, CancellationToken stop)
    {
        await each.Send((await house.Send(new OffersPastTheirTime(), stop)).Value, entry => new EndOfferInTime(entry), stop);
        return await each.Send((await house.Send(new ListsWithRoom(), stop)).Value, group => new LookAtListAgain(group), stop);
    }
}

/// <summary>Offers past their end; at most 200.</summary>
[Needs(Right.Inside)]
internal sealed record OffersPastTheirTime : IQuery<IReadOnlyList<Guid>>;

internal sealed class OffersPastTheirTimeHandler(CartDb db, TimeProvider time) : IQueryHandler<OffersPastTheirTime, IReadOnlyList<Guid>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Guid>>> Handle(OffersPastTheirTime query, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        return await db.OpenEntries.Where(entry => entry.OfferedUntil <= now).OrderBy(entry => entry.OfferedUntil)
            .Select(entry => entry.Id).Take(Most).ToArrayAsync(stop);
    }
}

/// <summary>Groups with a free place that is kept for those who wait, or that somebody waits for who was offered another; at most 200.</summary>
[Needs(Right.Inside)]
internal sealed record ListsWithRoom : IQuery<IReadOnlyList<Guid>>;

internal sealed class ListsWithRoomHandler(CartDb db, IMediator house) : IQueryHandler<ListsWithRoom, IReadOnlyList<Guid>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<Guid>>> Handle(ListsWithRoom query, CancellationToken stop)
    {
        var groups = await db.OpenEntries.Where(entry => entry.OfferedAt == null).GroupBy(entry => entry.Group)
            .Select(of => new { of.Key, Choices = of.Count(entry => entry.Choice != null) }).OrderBy(of => of.Key).Take(Most).ToListAsync(stop);
        var chosen = groups.Where(of => of.Choices > 0).Select(of => of.Key).ToHashSet();
        return groups.Count == 0
            ? Array.Empty<Guid>()
            : [.. (await house.Send(new HowTheyStand(groups.ConvertAll(of => of.Key)), stop)).Value
                .Where(standing => standing.Places.Free > 0 && (standing.Places.IsKept || chosen.Contains(standing.Group))).Select(standing => standing.Group)];
    }
}

/// <summary>One offer, in a scope of its own.</summary>
[Needs(Right.Inside)]
internal sealed record EndOfferInTime(Guid Entry) : IProcess<Done>;

internal sealed class EndOfferInTimeHandler(IMediator house) : IProcessHandler<EndOfferInTime, Done>
{
    public Task<Result<Done>> Handle(EndOfferInTime process, CancellationToken stop) => house.Send(new ExpireOffer(process.Entry), stop);
}

/// <summary>One list, in a scope of its own.</summary>
[Needs(Right.Inside)]
internal sealed record LookAtListAgain(Guid Group) : IProcess<Done>;

internal sealed class LookAtListAgainHandler(IMediator house) : IProcessHandler<LookAtListAgain, Done>
{
    public Task<Result<Done>> Handle(LookAtListAgain process, CancellationToken stop) => house.Send(new SettleList(process.Group), stop);
}
