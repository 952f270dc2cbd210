using System.Security.Cryptography;
using Loisirs.Catalogue.Contracts.Places;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>The seats of one line of tickets: of one holder, in one price class, numbered from 1. They bear nobody's name.</summary>
/// <remarks>A seat has an id of its own, always the same for its number: so the guard that gives a person one live place in a group
/// gives each seat one, and a second hold of the same line is no second place (P-103).</remarks>
internal sealed class Seats(Guid holder, Guid priceClass)
{
    /// <summary>Who sits on that seat, as a place names it.</summary>
    public Guid this[int number] =>
        new(SHA256.HashData([.. holder.ToByteArray(), .. priceClass.ToByteArray(), .. BitConverter.GetBytes(number)]).AsSpan(0, 16));

    /// <summary>The first seats that are not among those taken.</summary>
    public IEnumerable<Guid> Free(IReadOnlyCollection<Place> taken)
    {
        var known = taken.Select(place => place.PersonId).ToHashSet();
        return Enumerable.Range(1, Wish.MostTickets * 2).Select(number => this[number]).Where(seat => !known.Contains(seat));
    }
}
