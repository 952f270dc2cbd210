using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Who was granted a place of a group that is not for sale, and why; the first first, at most 200.</summary>
/// <remarks>P-112. Refuses: house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ListSurplusPlaces(Guid Group) : IQuery<IReadOnlyList<GrantedPlace>>;

/// <param name="Name">Empty for whoever may not read families, and once the person is forgotten.</param>
/// <param name="FromKept">Of those kept back; otherwise beyond capacity.</param>
/// <param name="State">Open: nobody took it yet.</param>
internal sealed record GrantedPlace(Guid Id, Guid Person, string Name, string Reason, DateTimeOffset At, bool FromKept, GrantState State)
{
    /// <summary>Why it was taken back; empty when it was not.</summary>
    public string WhyTakenBack { get; init; } = "";

    /// <summary>Nobody took it back: the person is of no family any more.</summary>
    public bool PersonLeft { get; init; }
}

internal enum GrantState
{
    Open,
    Used,
    TakenBack,
}

internal sealed class ListSurplusPlacesHandler(CatalogueDb db, IMediator house, ICaller caller) : IQueryHandler<ListSurplusPlaces, IReadOnlyList<GrantedPlace>>
{
    private const int Most = 200;

    public async Task<Result<IReadOnlyList<GrantedPlace>>> Handle(ListSurplusPlaces query, CancellationToken stop)
    {
        if (!await db.Groups.AnyAsync(group => group.Id == query.Group, stop))
        {
            return Refusal.NotFound;
        }

        var granted = await db.SurplusPlaces.AsNoTracking().Where(grant => grant.GroupId == query.Group).OrderBy(grant => grant.Id).Take(Most)
            .Select(grant => new { Grant = grant, IsOpen = db.OpenGrants().Any(open => open.Id == grant.Id) }).ToListAsync(stop);
        var people = granted.Count == 0 || !caller.May(Right.ReadFamilies)
            ? []
            : (await house.Send(new FindPeople([.. granted.Select(known => known.Grant.PersonId).Distinct()]), stop)).Value;
        var names = people.ToDictionary(person => person.Id, person => $"{person.FirstName} {person.LastName}".Trim());
        return granted.ConvertAll(known => Of(known.Grant, known.IsOpen, names.GetValueOrDefault(known.Grant.PersonId, "")));
    }

    private static GrantedPlace Of(SurplusPlace grant, bool isOpen, string name) => new(
        grant.Id, grant.PersonId, name, grant.Reason, grant.At, grant.FromKept,
        grant.TakenBack is not null ? GrantState.TakenBack : isOpen ? GrantState.Open : GrantState.Used)
    { WhyTakenBack = grant.TakenBack?.Reason ?? "", PersonLeft = grant.TakenBack?.By == Guid.Empty };
}
