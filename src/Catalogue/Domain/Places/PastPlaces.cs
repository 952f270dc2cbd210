using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>What the people of some wishes took for good, in any season.</summary>
internal sealed class PastPlaces(IEnumerable<TakenGroup> taken, Language language)
{
    private readonly ILookup<Guid, TakenGroup> _taken = taken.ToLookup(group => group.Person);

    public static readonly PastPlaces None = new([], Language.French);

    /// <param name="tickets">Of that group in the whole request.</param>
    public Candidate Candidate(Wish wish, bool alreadyHas, int tickets = 0) => new(wish.Person, alreadyHas)
    {
        Taken = [.. _taken[wish.Person.Person]],
        Language = language,
        Tickets = wish.Tickets,
        TicketsInAll = tickets,
    };
}
