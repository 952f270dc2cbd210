using System.Collections.Concurrent;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>What the public sees of a guide, made ready to be searched: sets of groups by word, category, day…, and orders, each made once.
/// A search cuts sets and reads one page of an order; it looks at no group that it does not show.</summary>
internal sealed class GuideIndex
{
    private const int OldestAge = 130;

    private readonly GuideActivity[] _activities;
    private readonly GuideGroup[] _groups;
    private readonly int[] _activityOf;
    private readonly Dictionary<Guid, int> _numbers;
    private readonly string[] _words;
    private readonly int[][] _having;
    private readonly long[] _ends;
    private readonly IReadOnlyList<Programme> _programmes;
    private readonly ConcurrentDictionary<(string Kind, object? Value), GroupSet> _sets = new();
    private readonly ConcurrentDictionary<(string Kind, OfferOrder Order, Language Language), int[]> _orders = new();

    public GuideIndex(IEnumerable<GuideActivity> activities)
    {
        var groups = activities.Where(activity => activity.IsPublic)
            .SelectMany(activity => activity.Groups.Where(group => group.IsPublic).Select(group => (Activity: activity, Group: group))).ToList();
        _activities = [.. groups.Select(pair => pair.Activity).Distinct()];
        var places = _activities.Select((activity, place) => (activity.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        _groups = [.. groups.Select(pair => pair.Group)];
        _activityOf = [.. groups.Select(pair => places[pair.Activity.Id])];
        _numbers = _groups.Select((group, number) => (group.Id, number)).ToDictionary(pair => pair.Id, pair => pair.number);
        _ends = [.. _groups.Select(group => group is { State: GroupState.Published or GroupState.Closed, Offer: { } offer } ? offer.EndsAt.UtcTicks : 0)];
        _programmes = [.. _activities.Select(activity => activity.Programme).DistinctBy(programme => programme.Id)];
        var words = _groups
            .SelectMany((group, number) => group.SearchIndex.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, number)))
            .GroupBy(pair => pair.word, pair => pair.number, StringComparer.Ordinal).OrderBy(word => word.Key, StringComparer.Ordinal).ToList();
        (_words, _having) = ([.. words.Select(word => word.Key)], [.. words.Select(word => word.ToArray())]);
    }

    public GroupSet None => new(_groups.Length);

    /// <summary>The groups of programmes that are not over on that day.</summary>
    public GroupSet OnOffer(DateOnly today) => _programmes
        .Where(programme => programme.To >= today).Select(programme => InProgramme(programme.Id)).Aggregate(None, Together);

    /// <summary>With a word that begins so.</summary>
    public GroupSet WithWord(string start)
    {
        var found = None;
        var at = Array.BinarySearch(_words, start, StringComparer.Ordinal);
        for (var i = at < 0 ? ~at : at; i < _words.Length && _words[i].StartsWith(start, StringComparison.Ordinal); i++)
        {
            foreach (var number in _having[i])
            {
                found.Add(number);
            }
        }

        return found;
    }

    public GroupSet InProgramme(Guid programme) => Known("programme", programme, group => ActivityOf(group).Programme.Id == programme);

    public GroupSet InCategory(string category) => Known("category", category, group => ActivityOf(group).Activity.Category == category);

    public GroupSet OfKind(ActivityKind kind) => Known("kind", kind, group => ActivityOf(group).Activity.Kind == kind);

    public GroupSet OfActivity(Guid activity) => Known("activity", activity, group => ActivityOf(group).Id == activity);

    public GroupSet At(Guid venue) => Known("venue", venue, group => _groups[group].Group.VenueId == venue);

    public GroupSet On(IEnumerable<DayOfWeek> days) =>
        days.Select(day => Known("day", day, group => _groups[group].Days.Contains(day))).Aggregate(None, Together);

    public GroupSet ForAge(int age) => age is < 0 or > OldestAge
        ? None
        : Known("age", age, group => ActivityOf(group).Activity.Eligibility.MayTakeAge(age));

    public GroupSet Free() => Known("free", null, group => _groups[group].French.View.ResidentPrice.IsZero);

    /// <summary>Those that take registrations, but for these.</summary>
    public GroupSet TakingExcept(IEnumerable<Guid> full)
    {
        var without = None;
        foreach (var id in full)
        {
            if (_numbers.TryGetValue(id, out var number))
            {
                without.Add(number);
            }
        }

        return Known("taking", null, group => _groups[group].State == GroupState.Published).Without(without);
    }

    /// <summary>Those on offer or closed whose last date is to come.</summary>
    public GroupSet NotOverAt(DateTimeOffset now)
    {
        var (found, ticks) = (None, now.UtcTicks);
        for (var number = 0; number < _ends.Length; number++)
        {
            if (_ends[number] > ticks)
            {
                found.Add(number);
            }
        }

        return found;
    }

    public IEnumerable<GuideGroup> Groups(GroupSet found) => found.All().Select(number => _groups[number]);

    /// <summary>A page of the activities that have one of these groups, each with those groups; the nearest page there is.</summary>
    public Slice<FoundActivity> Activities(GroupSet found, OfferOrder order, Language language, int page, int size)
    {
        var total = ActivitiesOf(found).Count();
        var number = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var shown = Order("activities", order, language).Where(found.Has).Select(group => _activityOf[group]).Distinct().Skip((number - 1) * size).Take(size);
        return new([.. shown.Select(activity => With(activity, found))], number, size, total);
    }

    /// <summary>The part of a walk through those activities.</summary>
    public Slice<FoundActivity> Activities(GroupSet found, Walk walk, IReadOnlySet<Guid>? changed)
    {
        var all = ActivitiesOf(found).Where(activity => changed?.Contains(_activities[activity].Id) != false).ToList();
        var rest = all.Where(activity => walk.After is not { } after || _activities[activity].Id.CompareTo(after) > 0).OrderBy(activity => _activities[activity].Id);
        return Slice<FoundActivity>.Of([.. rest.Take(walk.Limit + 1).Select(activity => With(activity, found))], walk, all.Count, one => one.Activity.Id);
    }

    /// <summary>A page of these groups, those first that somebody may take.</summary>
    public Slice<GuideGroup> Groups(GroupSet found, OfferOrder order, Language language, int page, int size, Func<GuideGroup, bool> first)
    {
        var total = found.Count;
        var number = Math.Clamp(page, 1, Math.Max(1, (total + size - 1) / size));
        var ordered = Order("groups", order, language).Where(found.Has).Select(group => _groups[group]);
        return new([.. ordered.Where(first).Concat(ordered.Where(group => !first(group))).Skip((number - 1) * size).Take(size)], number, size, total);
    }

    private static GroupSet Together(GroupSet all, GroupSet more)
    {
        all.AddAll(more);
        return all;
    }

    /// <summary>Each once: the groups of one stand side by side.</summary>
    private IEnumerable<int> ActivitiesOf(GroupSet found)
    {
        var last = -1;
        foreach (var number in found.All())
        {
            if (_activityOf[number] != last)
            {
                yield return last = _activityOf[number];
            }
        }
    }

    private GuideActivity ActivityOf(int group) => _activities[_activityOf[group]];

    private FoundActivity With(int activity, GroupSet found)
    {
        var groups = _activities[activity].Groups.Where(group => _numbers.TryGetValue(group.Id, out var number) && found.Has(number));
        return new(_activities[activity], [.. groups]);
    }

    /// <summary>Made once for each value that some group has; a value of nobody is not kept.</summary>
    private GroupSet Known(string kind, object? value, Func<int, bool> has)
    {
        if (_sets.TryGetValue((kind, value), out var known))
        {
            return known;
        }

        var set = new GroupSet(_groups.Length);
        foreach (var number in Enumerable.Range(0, _groups.Length).Where(has))
        {
            set.Add(number);
        }

        return set.Count == 0 ? set : _sets.GetOrAdd((kind, value), set);
    }

    private int[] Order(string kind, OfferOrder order, Language language) => _orders.GetOrAdd((kind, order, language), key =>
    {
        string Name(int group) => ActivityOf(group).SortIn(key.Language);
        var all = Enumerable.Range(0, _groups.Length);
        var ordered = (key.Kind, key.Order) switch
        {
            (_, OfferOrder.Day) => all.OrderBy(group => _groups[group].WeekOrder).ThenBy(Name, StringComparer.Ordinal),
            ("activities", OfferOrder.Price) => all.OrderBy(Price).ThenBy(Name, StringComparer.Ordinal),
            (_, OfferOrder.Price) => all.OrderBy(Price).ThenBy(group => _groups[group].WeekOrder).ThenBy(Name, StringComparer.Ordinal),
            _ => all.OrderBy(Name, StringComparer.Ordinal).ThenBy(group => _groups[group].WeekOrder),
        };
        return [.. ordered.ThenBy(group => key.Kind == "activities" ? ActivityOf(group).Id : _groups[group].Id)];
    });

    private Money Price(int group) => _groups[group].French.View.ResidentPrice;
}

/// <summary>An activity, with those of its groups that were looked for.</summary>
internal sealed record FoundActivity(GuideActivity Activity, IReadOnlyList<GuideGroup> Groups);
