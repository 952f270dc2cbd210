using System.Globalization;
using CsCheck;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>P-101: after any sequence of acts the database holds what a plain model holds, and never more than there is room for.</summary>
public sealed class PlacesModelTests
{
    private const int Orders = 4;
    private const int People = 6;
    private const int Groups = 2;
    private const int SeatsOfShow = 6;

    private static readonly long Sequences =
        long.Parse(Environment.GetEnvironmentVariable("LOISIRS_SEQUENCES") ?? "100", CultureInfo.InvariantCulture);

    private static readonly Gen<Act[]> Sequence = Gen.Select(
        Gen.Enum<Kind>(), Gen.Int[0, Orders - 1], Gen.Int[0, Groups - 1], Gen.Int[0, People - 1], Gen.Int[1, 4],
        (kind, order, group, person, number) => new Act(kind, order, group, person, number)).Array[2, 30];

    private enum Kind
    {
        Hold,
        HoldMore,
        Confirm,
        Release,
        ReleaseOne,
        HoldTickets,
        KeepTickets,
        ChangeCapacity,
    }

    [Theory, BothDatabases, Trait("Promise", "P-101")]
    public async Task Live_places_never_exceed_the_room(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        await using var raw = new RawPlaces(town);
        await Sequence.SampleAsync(acts => new Run(season, raw).Holds(acts), iter: Sequences, threads: 1);
    }

    private sealed record Act(Kind Kind, int Order, int Group, int Person, int Number);

    /// <summary>One sequence, on groups of its own, beside its model.</summary>
    private sealed class Run(Season season, RawPlaces raw)
    {
        private readonly Guid[] _orders = [.. Enumerable.Range(0, Orders).Select(_ => Guid.NewGuid())];
        private readonly Participant[] _people = [.. Enumerable.Range(0, People).Select(_ => Season.Person())];
        private readonly Dictionary<(int Group, int Person), int> _live = []; // to the order that holds it
        private readonly int[] _capacity = [3, 2];
        private readonly int[] _tickets = new int[Orders];
        private (Guid Group, Guid Class) _show;

        public async Task<bool> Holds(Act[] acts)
        {
            var fields = _capacity.Select(places => season.Group(places)).ToArray();
            var groups = new Guid[Groups];
            for (var i = 0; i < Groups; i++)
            {
                groups[i] = await season.Offers(group: fields[i]);
            }

            _show = await season.OffersShow(SeatsOfShow);
            foreach (var act in acts)
            {
                if (act.Kind == Kind.ChangeCapacity)
                {
                    _capacity[act.Group] = act.Number;
                    await season.Town.Does(new ChangeGroup(groups[act.Group], fields[act.Group] with { Capacity = act.Number }));
                }
                else if (!await Holds(act, groups))
                {
                    return false;
                }
            }

            return await SameAsModel(groups);
        }

        private async Task<bool> Holds(Act act, Guid[] groups)
        {
            switch (act.Kind)
            {
                case Kind.Hold:
                    return await Hold(act.Order, groups, (act.Group, act.Person));
                case Kind.HoldMore:
                    return await Hold(act.Order, groups, [.. Enumerable.Range(0, act.Number).Select(n => ((act.Group + n) % Groups, (act.Person + n) % People))]);
                case Kind.Confirm:
                    await season.Town.Ask(caller => caller.BecomeHouse(), new ConfirmPlaces(_orders[act.Order]));
                    break;
                case Kind.Release:
                    await season.Town.Does(new ReleasePlaces(_orders[act.Order]));
                    Forget(place => place.Value == act.Order);
                    _tickets[act.Order] = 0;
                    break;
                case Kind.HoldTickets:
                    return await HoldTickets(act.Order, act.Number, groups);
                case Kind.KeepTickets:
                    await season.Town.Does(new ReleasePlaces(_orders[act.Order], _show.Group, _show.Class, act.Number - 1));
                    _tickets[act.Order] = Math.Min(_tickets[act.Order], act.Number - 1);
                    break;
                default:
                    await season.Town.Does(new ReleasePlaces(_orders[act.Order], groups[act.Group], _people[act.Person].Person));
                    Forget(place => place.Value == act.Order && place.Key == (act.Group, act.Person));
                    break;
            }

            return await SameAsModel(groups);
        }

        private async Task<bool> Hold(int order, Guid[] groups, params (int Group, int Person)[] wanted)
        {
            var wishes = wanted.Select(w => new Wish(groups[w.Group], _people[w.Person])).ToList();
            var held = await season.Town.Does(new HoldPlaces(_orders[order], wishes, season.Town.Clock.GetUtcNow().AddMinutes(15)));
            var expected = wanted.Select(place => Take(place, order)).ToList();
            return held.Answers.Select(answer => answer.CanTake).SequenceEqual(expected) && await SameAsModel(groups);
        }

        /// <summary>All of the line, or nothing of it.</summary>
        private async Task<bool> HoldTickets(int order, int tickets, Guid[] groups)
        {
            var wish = new Wish(_show.Group, Season.Person() with { Person = _show.Class }) { Tickets = tickets };
            var held = await season.Town.Does(new HoldPlaces(_orders[order], [wish], season.Town.Clock.GetUtcNow().AddMinutes(15)));
            var fits = _tickets.Sum() + Math.Max(0, tickets - _tickets[order]) <= SeatsOfShow;
            _tickets[order] = fits ? Math.Max(_tickets[order], tickets) : _tickets[order];
            return held.AllHeld == fits && await SameAsModel(groups);
        }

        private bool Take((int Group, int Person) place, int order)
        {
            if (_live.TryGetValue(place, out var holder))
            {
                return holder == order;
            }

            if (_live.Keys.Count(live => live.Group == place.Group) >= _capacity[place.Group])
            {
                return false;
            }

            _live[place] = order;
            return true;
        }

        private void Forget(Func<KeyValuePair<(int Group, int Person), int>, bool> which)
        {
            foreach (var place in _live.Where(which).ToList())
            {
                _live.Remove(place.Key);
            }
        }

        private async Task<bool> SameAsModel(Guid[] groups)
        {
            for (var i = 0; i < Groups; i++)
            {
                var live = _live.Keys.Count(place => place.Group == i);
                if (await raw.Live(groups[i]) != live || await raw.Taken(groups[i]) != live)
                {
                    return false;
                }
            }

            return await raw.Live(_show.Group) == _tickets.Sum() && await raw.Taken(_show.Group) == _tickets.Sum();
        }
    }
}
