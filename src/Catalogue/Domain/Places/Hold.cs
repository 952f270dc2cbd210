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

    /// <summary>The places newly held, by the last answer.</summary>
    public IReadOnlyList<Place> Places => _places;

    /// <summary>How many new places these wishes need, when there is room.</summary>
    public int NewPlacesFor(IEnumerable<Wish> wishes) => wishes
        .DistinctBy(wish => wish.Person.Person)
        .Count(wish => offer.WhyNot(past.Candidate(wish, _live.ContainsKey(wish.Person.Person)), now, zone) is null);

    /// <summary>Answers each wish, afresh each time; a person who is named twice gets one place.</summary>
    /// <param name="givenUp">Ties that get nothing: their wishes are answered after the others, each with why.</param>
    public IReadOnlyList<Answer> Answer(IReadOnlyList<Wish> wishes, Room room, IReadOnlySet<Guid> givenUp)
    {
        _answered.Clear();
        _places.Clear();
        var shares = new ShareCount(offer, room.Left.Capacity, room.Shares, now, zone);
        var whys = new Refusal?[wishes.Count];
        foreach (var (index, wish) in wishes.Index().OrderBy(asked => IsOf(givenUp, asked.Item)))
        {
            whys[index] = IsOf(givenUp, wish) ? WhyNot(wish, room, shares) ?? PlaceRefusals.Tied : Take(wish, room, shares);
        }

        return [.. wishes.Zip(whys, (wish, why) => offer.Answer(past.Candidate(wish, alreadyHas: false), why, room.Left, now, zone))];
    }

    private static bool IsOf(IReadOnlySet<Guid> ties, Wish wish) => wish.Tie is { } tie && ties.Contains(tie);

    /// <summary>Takes a place for the wish, or says why not. What this holder holds already keeps its terms.</summary>
    private Refusal? Take(Wish wish, Room room, ShareCount shares)
    {
        if (!_answered.Contains(wish.Person.Person) && _live.GetValueOrDefault(wish.Person.Person) is { } mine && mine.HolderId == holder)
        {
            _answered.Add(wish.Person.Person);
            mine.HoldUntil(until);
            return null;
        }

        var why = WhyNot(wish, room, shares);
        _answered.Add(wish.Person.Person);
        if (why is null)
        {
            Take(past.Candidate(wish, alreadyHas: false), shares);
        }

        return why;
    }

    private Refusal? WhyNot(Wish wish, Room room, ShareCount shares)
    {
        var candidate = past.Candidate(wish, _answered.Contains(wish.Person.Person) || _live.ContainsKey(wish.Person.Person));
        return offer.WhyNot(candidate, now, zone) ?? (_places.Count >= room.Places ? PlaceRefusals.Full : shares.WhyNot(candidate));
    }

    private void Take(Candidate candidate, ShareCount shares)
    {
        shares.Add(candidate);
        _places.Add(new Place
        {
            Id = Guid.CreateVersion7(now),
            GroupId = offer.Group,
            PersonId = candidate.Person.Person,
            FamilyId = candidate.Person.Family,
            HolderId = holder,
            Class = candidate.Person.Class,
            AsFormer = offer.EntersAsFormer(candidate, now, zone),
            HeldUntil = until,
        });
    }
}
