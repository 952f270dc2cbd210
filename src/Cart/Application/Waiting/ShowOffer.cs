using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>The offer of a mailed key, for whoever has the key: first names and the group, nothing else of a family.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Anyone)]
internal sealed record ShowOffer(string? Key) : IQuery<OfferShown>;

/// <param name="FirstNames">One or more.</param>
/// <param name="Until">UTC.</param>
/// <param name="EndedAt">UTC; null while it is open.</param>
/// <param name="IsOwn">The caller's family is the one that it was made to.</param>
/// <param name="IsInCart">For its family: it was accepted, and waits to be paid.</param>
/// <param name="Clash">For its family: somebody has something else at the same hour; told, not forbidden; or null.</param>
internal sealed record OfferShown(
    IReadOnlyList<string> FirstNames, GroupView Group, DateTimeOffset Until, OfferState State, DateTimeOffset? EndedAt, bool IsOwn, bool IsInCart, Refusal? Clash);

internal sealed class ShowOfferHandler(CartDb db, IMediator house, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<ShowOffer, OfferShown>
{
    public async Task<Result<OfferShown>> Handle(ShowOffer query, CancellationToken stop)
    {
        if (await db.OfferOf(query.Key, stop) is not { } first)
        {
            return Refusal.NotFound;
        }

        var unit = first.Tie is { } tie
            ? await db.Waiting.AsNoTracking().Where(entry => entry.Tie == tie && entry.OfferedAt != null).OrderBy(entry => entry.Position).ToListAsync(stop)
            : [first];
        var (isOwn, state) = (caller.Family == first.Family, first.OfferAt(time.GetUtcNow()));
        var paid = isOwn && state == OfferState.Open ? await db.PlacesPaidFor([.. unit.Select(entry => entry.Person)], stop) : [];
        var groups = (await house.Send(new FindGroups([first.Group, .. paid.Select(place => place.Group).Distinct()], caller.Language), stop)).Value;
        return groups.FirstOrDefault(group => group.Id == first.Group) is not { } offered
            ? Refusal.NotFound
            : new OfferShown(
                [.. unit.Select(entry => entry.FirstName)], offered, first.OfferedUntil!.Value, state,
                state == OfferState.Open ? null : first.EndedAt ?? first.OfferedUntil, isOwn,
                isOwn && (await db.CartOf(caller.Family, stop))?.Lines.Any(line => line.Offer == first.Id) == true, Clash(unit, offered, paid, groups));
    }

    private Refusal? Clash(List<WaitingEntry> unit, GroupView offered, IReadOnlyList<PaidPlace> paid, IReadOnlyList<GroupView> groups) => unit
        .Select(entry => new Clashes(zone).Find(
            offered, groups.Where(group => paid.Contains(new PaidPlace(entry.Person, group.Id))), entry.FirstName))
        .FirstOrDefault(clash => clash is not null);
}
