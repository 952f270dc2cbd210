using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>One holder's hold on places of one group: who gets one, and why the others do not.</summary>
internal sealed class Hold(Offer offer, IEnumerable<Place> live, PastPlaces past, Guid holder, DateTimeOffset until, DateTimeOffset now, TownZone zone)
{
    private readonly Dictionary<Guid, Place> _live = live.Where(place => place.GroupId == offer.Group).ToDictionary(place => place.PersonId);
    private readonly HashSet<Guid> _answered = [];
    private readonly List<Place> _places = [];

    /// <summary>The places newly held.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>How many new places these wishes need, when there is room.</summary>
    public int NewPlacesFor(IEnumerable<Wish> wishes) => wishes
        .DistinctBy(wish => wish.Person.Person)
        .Count(wish => offer.WhyNot(past.Candidate(wish, _live.ContainsKey(wish.Person.Person)), now, zone) is null);

    /// <summary>Answers each wish in order; a person who is named twice gets one place.</summary>
    /// <param name="room">How many new places there are: the guard's word.</param>
    /// <param name="left">The state of places, to be shown.</param>
    /// <param name="taken">What is taken of the shares, counted under the guard's lock.</param>
    public IReadOnlyList<Answer> Answer(IReadOnlyList<Wish> wishes, int room, PlacesLeft left, SharesTaken taken)
    {
        var shares = new ShareCount(offer, left.Capacity, taken, now, zone);
        return [.. wishes.Select(wish => offer.Answer(past.Candidate(wish, alreadyHas: false), Take(wish, room, shares), left, now, zone))];
    }

    /// <summary>Takes a place for the wish, or says why not. What this holder holds already keeps its terms.</summary>
    private Refusal? Take(Wish wish, int room, ShareCount shares)
    {
        var person = wish.Person;
        var isFirst = _answered.Add(person.Person);
        if (isFirst && _live.GetValueOrDefault(person.Person) is { } mine && mine.HolderId == holder)
        {
            mine.HoldUntil(until);
            return null;
        }

        var candidate = past.Candidate(wish, !isFirst || _live.ContainsKey(person.Person));
        var why = offer.WhyNot(candidate, now, zone) ?? (_places.Count >= room ? PlaceRefusals.Full : shares.WhyNot(candidate));
        if (why is null)
        {
            shares.Add(candidate);
            _places.Add(new Place
            {
                Id = Guid.CreateVersion7(now),
                GroupId = offer.Group,
                PersonId = person.Person,
                FamilyId = person.Family,
                HolderId = holder,
                Class = person.Class,
                AsFormer = offer.EntersAsFormer(candidate, now, zone),
                HeldUntil = until,
            });
        }

        return why;
    }
}
