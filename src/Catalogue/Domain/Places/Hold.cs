using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>One holder's hold on places of one group: who gets one, and why the others do not.</summary>
internal sealed class Hold(Offer offer, IEnumerable<Place> live, Guid holder, DateTimeOffset until, DateTimeOffset now, TownZone zone)
{
    private readonly Dictionary<Guid, Place> _live = live.Where(place => place.GroupId == offer.Group).ToDictionary(place => place.PersonId);
    private readonly HashSet<Guid> _answered = [];
    private readonly List<Place> _places = [];

    /// <summary>The places newly held.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>How many new places these wishes need, when there is room.</summary>
    public int NewPlacesFor(IEnumerable<Wish> wishes) => wishes
        .DistinctBy(wish => wish.Person.Person)
        .Count(wish => offer.WhyNot(wish.Person, _live.ContainsKey(wish.Person.Person), now, zone) is null);

    /// <summary>Answers each wish in order; a person who is named twice gets one place.</summary>
    /// <param name="room">How many new places there are: the guard's word.</param>
    /// <param name="left">The state of places, to be shown.</param>
    public IReadOnlyList<Answer> Answer(IReadOnlyList<Wish> wishes, int room, PlacesLeft left) =>
        [.. wishes.Select(wish => offer.Answer(wish.Person, Take(wish, room), left, now, zone))];

    /// <summary>Takes a place for the wish, or says why not. What this holder holds already keeps its terms.</summary>
    private Refusal? Take(Wish wish, int room)
    {
        var person = wish.Person;
        var isFirst = _answered.Add(person.Person);
        if (isFirst && _live.GetValueOrDefault(person.Person) is { } mine && mine.HolderId == holder)
        {
            mine.HoldUntil(until);
            return null;
        }

        var why = offer.WhyNot(person, !isFirst || _live.ContainsKey(person.Person), now, zone)
            ?? (_places.Count >= room ? PlaceRefusals.Full : null);
        if (why is null)
        {
            _places.Add(new Place
            {
                Id = Guid.CreateVersion7(now),
                GroupId = offer.Group,
                PersonId = person.Person,
                FamilyId = person.Family,
                HolderId = holder,
                HeldUntil = until,
            });
        }

        return why;
    }
}
