using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Who was granted a place beyond a group's capacity, and why; the first first, at most 200.</summary>
/// <remarks>P-112. Refuses: house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ListSurplusPlaces(Guid Group) : IQuery<IReadOnlyList<GrantedPlace>>;

/// <param name="Name">Empty for whoever may not read families, and once the person is forgotten.</param>
internal sealed record GrantedPlace(Guid Person, string Name, string Reason, DateTimeOffset At);

internal sealed class ListSurplusPlacesHandler(CatalogueDb db, IMediator house, ICaller caller) : IQueryHandler<ListSurplusPlaces, IReadOnlyList<GrantedPlace>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<GrantedPlace>>> Handle(ListSurplusPlaces query, CancellationToken stop)
    {
        if (!await db.Groups.AnyAsync(group => group.Id == query.Group, stop))
        {
            return Refusal.NotFound;
        }

        var granted = await db.SurplusPlaces.AsNoTracking().Where(grant => grant.GroupId == query.Group).OrderBy(grant => grant.Id).Take(Most).ToListAsync(stop);
        var people = granted.Count == 0 || !caller.May(Right.ReadFamilies)
            ? []
            : (await house.Send(new FindPeople([.. granted.Select(grant => grant.PersonId).Distinct()]), stop)).Value;
        var names = people.ToDictionary(person => person.Id, person => $"{person.FirstName} {person.LastName}".Trim());
        return granted.ConvertAll(grant => new GrantedPlace(grant.PersonId, names.GetValueOrDefault(grant.PersonId, ""), grant.Reason, grant.At));
    }
}
