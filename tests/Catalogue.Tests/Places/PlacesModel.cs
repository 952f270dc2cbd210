namespace Loisirs.Catalogue.Tests.Places;

/// <summary>One group as the promise says that it is: who has a place, what is kept back, what was granted.</summary>
internal sealed class PlacesModel(int capacity)
{
    private readonly Dictionary<int, (int Order, bool FromKept, bool IsTaken)> _live = []; // by person
    private readonly HashSet<int> _given = []; // of those kept back, not held
    private readonly HashSet<int> _beyond = []; // not used up
    private int _capacity = capacity;
    private int _surplus;
    private int _kept;
    private bool _keeps;
    private DateTimeOffset? _until;

    public int Live => _live.Count;

    public int Given => _given.Count;

    /// <summary>Whatever was taken was within capacity and surplus when it was (I1); a capacity that is lowered later drops nobody.</summary>
    public bool WasWithin { get; private set; } = true;

    public int Left(DateTimeOffset now) => Math.Max(0, Free(now));

    public bool Hold(int person, int order, DateTimeOffset now)
    {
        if (_live.TryGetValue(person, out var place))
        {
            return place.Order == order;
        }

        var isGiven = _given.Contains(person);
        if (!isGiven && Free(now) < 1 && !(_beyond.Contains(person) && Free(now) + _surplus > 0))
        {
            return false;
        }

        _given.Remove(person);
        _live[person] = (order, isGiven, false);
        WasWithin &= Live <= _capacity + _surplus;
        return true;
    }

    public bool Has(int person, int order) => _live.TryGetValue(person, out var place) && place.Order == order;

    public void Confirm(int order)
    {
        foreach (var (person, place) in _live.Where(place => place.Value.Order == order).ToList())
        {
            _live[person] = place with { IsTaken = true };
            _beyond.Remove(person);
        }
    }

    public void Release(int order, int? person = null)
    {
        foreach (var (who, place) in _live.Where(place => place.Value.Order == order && (person is null || place.Key == person)).ToList())
        {
            _live.Remove(who);
            if (place is { FromKept: true, IsTaken: false })
            {
                _given.Add(who);
            }
        }
    }

    public void ChangeCapacity(int places, DateTimeOffset now)
    {
        _kept = Math.Clamp(places - Live - Given, 0, Kept(now));
        _surplus = Given > 0 ? Math.Max(_surplus, Live + Given - places) : _surplus;
        _capacity = places;
    }

    public bool KeepBack(int places, DateTimeOffset? until)
    {
        if (places > Math.Max(0, _capacity - Live - Given))
        {
            return false;
        }

        (_kept, _keeps, _until) = (places, places > 0, places > 0 ? until : null);
        return true;
    }

    public bool Grant(int person, DateTimeOffset now)
    {
        var isKept = Kept(now) > 0;
        if (_live.ContainsKey(person) || _given.Contains(person) || _beyond.Contains(person) || (!isKept && Free(now) > 0))
        {
            return false;
        }

        if (isKept)
        {
            _kept--;
            return _given.Add(person);
        }

        _surplus = Live + Given - _capacity + OpenBeyond + 1;
        return _beyond.Add(person);
    }

    public bool TakeBack(int person, DateTimeOffset now)
    {
        if (_given.Remove(person))
        {
            _kept = _keeps && !(_until <= now) ? _kept + 1 : 0;
            return true;
        }

        if (_live.ContainsKey(person) || !_beyond.Remove(person))
        {
            return false;
        }

        _surplus = Math.Max(0, Live + Given - _capacity) + OpenBeyond;
        return true;
    }

    private int OpenBeyond => _beyond.Count(person => !_live.ContainsKey(person));

    private int Kept(DateTimeOffset now) => _until <= now ? 0 : _kept;

    private int Free(DateTimeOffset now) => _capacity - Live - Kept(now) - Given;
}
