using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>A person, and the groups where a place can be granted: those that keep some back, and those that are full. By code, at most 200.</summary>
/// <remarks>P-112. Refuses: house.not-found.</remarks>
[Needs(Right.GrantBeyond)]
internal sealed record ShowFullGroups(Guid Person) : IQuery<FullGroupsFor>;

/// <param name="Family">The family that founded the person's file.</param>
internal sealed record FullGroupsFor(string Name, Guid Family, IReadOnlyList<FullGroup> Groups);

/// <param name="Kept">Kept back for nobody by name; 0: the place is beyond its capacity.</param>
internal sealed record FullGroup(Guid Id, string Code, string Activity, int Taken, int Capacity, int Kept);

internal sealed class ShowFullGroupsHandler(CatalogueDb db, GuideCache guides, IMediator house, Words words, TimeProvider time) : IQueryHandler<ShowFullGroups, FullGroupsFor>
{
    private const int Most = 200;

    public async Task<Result<FullGroupsFor>> Handle(ShowFullGroups query, CancellationToken stop)
    {
        if ((await house.Send(new FindPeople([query.Person]), stop)).Value is not [var person])
        {
            return Refusal.NotFound;
        }

        var (guide, now) = (await guides.Current(stop), time.GetUtcNow());
        var onOffer = db.Groups.Where(group => group.Publication != null && group.Closing == null && group.Cancellation == null);
        var full = await db.RoomOf(onOffer, now).Where(room => room.KeptBack > 0 || room.Taken + room.Given >= room.Capacity)
            .OrderBy(room => room.Code).Take(Most).ToListAsync(stop);
        return new FullGroupsFor(
            $"{person.FirstName} {person.LastName}".Trim(), person.Family,
            [.. full.Where(room => guide.Group(room.Id)?.Offer is { Ticketing: null })
                .Select(room => new FullGroup(room.Id, room.Code, guide.Group(room.Id)!.In(words.Language).View.ActivityName, room.Taken, room.Capacity, room.KeptBack))]);
    }
}
