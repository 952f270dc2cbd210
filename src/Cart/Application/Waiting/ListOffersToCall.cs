using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Offers that run with fewer than two reply hours from beginning to end: the office calls these families, a message could be read too
/// late. Those that end first come first; of the first 200 offers that run.</summary>
[Needs(Right.KeepWaitingLists)]
internal sealed record ListOffersToCall : IQuery<IReadOnlyList<OfferToCall>>;

/// <param name="Until">UTC.</param>
internal sealed record OfferToCall(Guid Entry, Guid Family, string FirstName, GroupView Group, DateTimeOffset Until);

internal sealed class ListOffersToCallHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time)
    : IQueryHandler<ListOffersToCall, IReadOnlyList<OfferToCall>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<OfferToCall>>> Handle(ListOffersToCall query, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        var offers = await db.OpenEntries.AsNoTracking().Where(entry => entry.OfferedUntil > now).OrderBy(entry => entry.OfferedUntil).Take(Most).ToListAsync(stop);
        var calls = offers.FindAll(entry => ReplyTime.IsShort(entry.OfferedAt!.Value, entry.OfferedUntil!.Value, zone));
        if (calls.Count == 0)
        {
            return Array.Empty<OfferToCall>();
        }

        var groups = (await house.Send(new FindGroups([.. calls.Select(entry => entry.Group).Distinct()], caller.Language), stop)).Value.ToDictionary(group => group.Id);
        return calls.Where(entry => groups.ContainsKey(entry.Group))
            .Select(entry => new OfferToCall(entry.Id, entry.Family, entry.FirstName, groups[entry.Group], entry.OfferedUntil!.Value)).ToArray();
    }
}
