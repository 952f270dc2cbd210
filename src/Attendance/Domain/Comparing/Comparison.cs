using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Places;

namespace Loisirs.Attendance.Domain.Comparing;

/// <summary>The places of some groups beside the lines that were paid for them and the people that their lists expect: where they differ (P-119).</summary>
/// <remarks>What changed less than <see cref="Settling"/> ago is left out: its news may be on the way to the list. The three are read one after
/// the other, so that a difference counts only if a second look finds it too (<see cref="SeenAgain"/>).</remarks>
internal sealed class Comparison(IReadOnlyList<LivePlace> places, IReadOnlyList<RegisteredLine> lines, IReadOnlyList<Listed> listed, DateTimeOffset now)
{
    /// <summary>How long a list may take to hear of a change.</summary>
    public static readonly TimeSpan Settling = TimeSpan.FromMinutes(15);

    public IReadOnlyList<Found> Differences() => [.. OfPlaces(), .. OfLists()];

    /// <summary>Those that both looks found.</summary>
    public static IEnumerable<Found> SeenAgain(IReadOnlyList<Found> first, IReadOnlyList<Found> second) => first.Intersect(second);

    private IEnumerable<Found> OfPlaces()
    {
        var taken = places.ToLookup(place => (place.Holder, place.Group, place.Person));
        var sold = lines.ToLookup(line => (line.Order, line.Group, line.Person));
        var found = taken.Select(of => of.Key).Union(sold.Select(of => of.Key))
            .Select(key => OfPlaces([.. taken[key]], [.. sold[key]])).OfType<Found>().ToList();
        return found.Where(one => !IsOthersPlace(one, found)).Select(one => HasOthersPlace(one, found) ? one with { Kind = HowTheyDiffer.OtherPlace } : one);
    }

    private Found? OfPlaces(List<LivePlace> held, List<RegisteredLine> paid)
    {
        if (!held.TrueForAll(place => IsSettled(place.TakenAt)) || !paid.TrueForAll(line => IsSettled(line.ChangedAt)))
        {
            return null;
        }

        var (taken, standing) = (held.Count(place => place.TakenAt is not null), paid.FindAll(line => line.Stands));
        var sold = standing.Sum(line => line.Places);
        return (sold, taken) switch
        {
            (0, > 0) => new(HowTheyDiffer.PlaceWithoutLine, held[0].Group, held[0].Person, held[0].IsTicket, "", held[0].Holder),
            ( > 0, 0) => Found.Of(held.Count > 0 ? HowTheyDiffer.PlaceNotTaken : HowTheyDiffer.LineWithoutPlace, standing[0]),
            _ when sold != taken => Found.Of(HowTheyDiffer.OtherCount, standing[0]),
            _ => null,
        };
    }

    private IEnumerable<Found> OfLists()
    {
        var expected = listed.ToDictionary(row => row.Line);
        var known = lines.ToDictionary(line => line.Line);
        foreach (var line in lines.Where(line => line.Stands && IsSettled(line.ChangedAt)))
        {
            if (!expected.TryGetValue(line.Line, out var row))
            {
                yield return Found.Of(HowTheyDiffer.LineNotListed, line);
            }
            else if (row.IsOtherThan(line) && IsSettled(row.At))
            {
                yield return Found.Of(HowTheyDiffer.ListedOtherwise, line);
            }
        }

        foreach (var row in listed.Where(row => IsSettled(row.At)))
        {
            if (!known.TryGetValue(row.Line, out var line))
            {
                yield return new(HowTheyDiffer.ListedWithoutLine, row.Group, row.Person, row.IsTickets, "", row.Line);
            }
            else if (!line.Stands && IsSettled(line.ChangedAt))
            {
                yield return Found.Of(HowTheyDiffer.ListedCancelled, line);
            }
        }
    }

    /// <summary>Somebody else's order has the place of this line's person: one difference, not two.</summary>
    private static bool HasOthersPlace(Found line, List<Found> found) =>
        line is { Kind: HowTheyDiffer.LineWithoutPlace, IsTickets: false } && found.Exists(place => place.Kind == HowTheyDiffer.PlaceWithoutLine && IsSame(place, line));

    private static bool IsOthersPlace(Found place, List<Found> found) =>
        place is { Kind: HowTheyDiffer.PlaceWithoutLine, IsTickets: false } && found.Exists(line => line.Kind == HowTheyDiffer.LineWithoutPlace && IsSame(place, line));

    private static bool IsSame(Found place, Found line) => place.Group == line.Group && place.Person == line.Person;

    private bool IsSettled(DateTimeOffset? at) => at is null || at <= now - Settling;
}

/// <summary>Whom a list or the door of a show expects, and because of which line.</summary>
/// <param name="Person">Empty for tickets: the door knows the class by its name only.</param>
/// <param name="Tickets">0: a person.</param>
/// <param name="At">UTC: since when.</param>
internal sealed record Listed(Guid Line, Guid Group, Guid Person, int Tickets, DateTimeOffset At)
{
    public bool IsTickets => Tickets > 0;

    public bool IsOtherThan(RegisteredLine line) => Tickets != line.Tickets || (!IsTickets && Person != line.Person);
}

/// <summary>One difference, told the same each time that it is looked for.</summary>
/// <param name="Person">Of tickets, their price class, or empty.</param>
/// <param name="Order">The order's number; empty when none of ours is concerned.</param>
/// <param name="About">The line; of a place that no line paid for, its holder.</param>
internal sealed record Found(HowTheyDiffer Kind, Guid Group, Guid Person, bool IsTickets, string Order, Guid About)
{
    public static Found Of(HowTheyDiffer kind, RegisteredLine line) => new(kind, line.Group, line.Person, line.Tickets > 0, line.Number, line.Line);
}
