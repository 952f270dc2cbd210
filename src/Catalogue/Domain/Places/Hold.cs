using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>One holder's hold on places of one group: who gets one, and why the others do not.</summary>
internal sealed class Hold(Offer offer, IEnumerable<Place> live, PastPlaces past, Guid holder, DateTimeOffset until, DateTimeOffset now, TownZone zone)
{
    private readonly List<Place> _live = [.. live.Where(place => place.GroupId == offer.Group)];
    private readonly HashSet<Guid> _answered = [];
    private readonly List<Place> _places = [];
    private readonly List<Place> _offered = [];
    private int _beyond;

    /// <summary>The places newly held, by the last answer.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>Places that were offered to those who get them, by the last answer, are this holder's now.</summary>
    /// <param name="noLonger">They come back from an order that came to nothing, to whom they were offered.</param>
    public void TakeOver(bool noLonger = false) => _offered.ForEach(place =>
    {
        if (noLonger)
        {
            place.ComesBackTo(holder, until);
        }
        else
        {
            place.GoesTo(holder, until);
        }
    });

    /// <summary>How many new places these wishes need, when there is room.</summary>
    public int NewPlacesFor(IReadOnlyCollection<Wish> wishes) => wishes
        .DistinctBy(wish => wish.Person.Person)
        .Where(wish => offer.WhyNot(Candidate(wish, wishes, HasPlace(wish)), now, zone) is null)
        .Sum(wish => Math.Max(0, wish.Places - Mine(wish).Count));

    /// <summary>Answers each wish, afresh each time; a person or a price class that is named twice counts once.</summary>
    /// <param name="givenUp">Ties that get nothing: their wishes are answered after the others, each with why.</param>
    public IReadOnlyList<Answer> Answer(IReadOnlyList<Wish> wishes, Room room, IReadOnlySet<Guid> givenUp)
    {
        _answered.Clear();
        _places.Clear();
        _offered.Clear();
        _beyond = 0;
        var shares = new ShareCount(offer, room.Left.Capacity, room.Shares, now, zone);
        var whys = new Refusal?[wishes.Count];
        foreach (var (index, wish) in wishes.Index().OrderBy(asked => IsOf(givenUp, asked.Item)))
        {
            whys[index] = IsOf(givenUp, wish) ? WhyNot(wish, wishes, room, shares) ?? PlaceRefusals.Tied : Take(wish, wishes, room, shares);
        }

        return [.. wishes.Zip(whys, (wish, why) => offer.Answer(Candidate(wish, wishes, alreadyHas: false), why, room.Left, now, zone))];
    }

    private static bool IsOf(IReadOnlySet<Guid> ties, Wish wish) => wish.Tie is { } tie && ties.Contains(tie);

    /// <summary>Takes what is wished for, or says why not: all tickets of a wish, or none. What this holder holds already keeps its terms.</summary>
    private Refusal? Take(Wish wish, IReadOnlyList<Wish> wishes, Room room, ShareCount shares)
    {
        var mine = _answered.Contains(wish.Person.Person) ? [] : Mine(wish);
        if (mine.Count < wish.Places && WhyNot(wish, wishes, room, shares) is { } why)
        {
            _answered.Add(wish.Person.Person);
            return why;
        }

        _answered.Add(wish.Person.Person);
        _offered.AddRange(mine.Where(place => place.HolderId != holder));
        mine.Except(_offered).ToList().ForEach(place => place.HoldUntil(until));
        var isGiven = IsGiven(wish, room);
        _beyond += isGiven || HasRoom(room, Math.Max(0, wish.Places - mine.Count)) ? 0 : 1;
        Take(wish, Candidate(wish, wishes, alreadyHas: false), mine, shares, isGiven);
        return null;
    }

    private Refusal? WhyNot(Wish wish, IReadOnlyList<Wish> wishes, Room room, ShareCount shares)
    {
        var wasAnswered = _answered.Contains(wish.Person.Person);
        if (wasAnswered && wish.Tickets > 0)
        {
            return PlaceRefusals.Already(wish.Person.FirstName);
        }

        var candidate = Candidate(wish, wishes, wasAnswered || HasPlace(wish));
        var wanted = wish.Places - (wish.Tickets > 0 ? Mine(wish).Count : 0);
        return OfferThatEnded(wish) ?? offer.WhyNot(candidate, now, zone)
            ?? (IsGiven(wish, room) || IsLetBeyond(wish, room) ? null : HasRoom(room, wanted) ? shares.WhyNot(candidate, wanted) : PlaceRefusals.TooFew(wish.Tickets, room.Left.Left));
    }

    private bool HasRoom(Room room, int wanted) => wanted == 0 || _places.Count(place => !place.FromKept) - _beyond + wanted <= room.Places;

    private bool IsLetBeyond(Wish wish, Room room) => wish.Tickets == 0 && _beyond < room.Beyond && room.IsOpenBeyond(wish.Person.Person);

    private static bool IsGiven(Wish wish, Room room) => wish.Tickets == 0 && room.IsGivenTo(wish.Person.Person);

    private void Take(Wish wish, Candidate candidate, List<Place> mine, ShareCount shares, bool isGiven)
    {
        var wanted = Math.Max(0, wish.Places - mine.Count);
        shares.Add(candidate, wanted);
        var seats = wish.Tickets > 0 ? new Seats(holder, wish.Person.Person).Free(mine) : [wish.Person.Person];
        _places.AddRange(seats.Take(wanted).Select(seat => new Place
        {
            Id = Guid.CreateVersion7(now),
            GroupId = offer.Group,
            PersonId = seat,
            PriceClass = wish.Tickets > 0 ? wish.Person.Person : null,
            FamilyId = wish.Person.Family,
            HolderId = holder,
            Class = wish.Person.Class,
            AsFormer = offer.EntersAsFormer(candidate, now, zone),
            FromKept = isGiven,
            HeldUntil = until,
        }));
    }

    private Candidate Candidate(Wish wish, IEnumerable<Wish> wishes, bool alreadyHas) => past.Candidate(wish, alreadyHas, wishes.Sum(other => other.Tickets));

    private bool HasPlace(Wish wish) => _live.Exists(place => place.PersonId == wish.Person.Person);

    /// <summary>What this holder has of it: the person's place, tickets of that class, or the place that was offered to that person.</summary>
    private List<Place> Mine(Wish wish) => _live.FindAll(place =>
        (place.HolderId == holder || IsOffered(place, wish)) && (wish.Tickets > 0 ? place.PriceClass : place.PersonId) == wish.Person.Person);

    private bool IsOffered(Place place, Wish wish) => WasOffered(place, wish) && place.HeldUntil > now;

    /// <summary>The offer's time is over, and its place was not freed yet: that person has no place.</summary>
    private Refusal? OfferThatEnded(Wish wish) =>
        _live.Find(place => place.PersonId == wish.Person.Person && WasOffered(place, wish)) is { } place && place.HeldUntil <= now ? PlaceRefusals.OfferOver(place.HeldUntil) : null;

    private static bool WasOffered(Place place, Wish wish) => place.HolderId == wish.Offered && place.TakenAt is null;
}
