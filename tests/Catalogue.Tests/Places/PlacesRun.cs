using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using static Loisirs.Catalogue.Tests.Places.PlacesModelTests;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>One sequence of acts, on groups of its own, beside their model.</summary>
internal sealed class PlacesRun(Season season, RawPlaces raw, Participant[] people)
{
    private const int SeatsOfShow = 6;

    private readonly Guid[] _orders = [.. Enumerable.Range(0, Orders).Select(_ => Guid.NewGuid())];
    private readonly Guid[] _groups = new Guid[GroupCount];
    private readonly PlacesModel[] _models = [new(3), new(2)];
    private readonly GroupFields[] _fields = [season.Group(3), season.Group(2)];
    private readonly int[] _tickets = new int[Orders];
    private (Guid Group, Guid Class) _show;

    private DateTimeOffset Now => season.Town.Clock.GetUtcNow();

    public async Task<bool> Holds(Act[] acts)
    {
        for (var i = 0; i < GroupCount; i++)
        {
            _groups[i] = await season.Offers(group: _fields[i]);
        }

        _show = await season.OffersShow(SeatsOfShow);
        foreach (var act in acts)
        {
            season.Town.Clock.Advance(TimeSpan.FromSeconds(1)); // no two acts at one instant; what is kept for a second opens meanwhile
            if (!await Does(act) || !await SameAsModel())
            {
                return false;
            }
        }

        return await SameAsModel();
    }

    private Task<bool> Does(Act act) => act.Kind switch
    {
        Kind.Hold => Hold(act.Order, (act.Group, act.Person)),
        Kind.HoldMore => Hold(act.Order, [.. Enumerable.Range(0, act.Number).Select(n => ((act.Group + n) % GroupCount, (act.Person + n) % people.Length))]),
        Kind.HoldTickets => HoldTickets(act.Order, act.Number),
        Kind.KeepBack => KeepBack(act, null),
        Kind.KeepForASecond => KeepBack(act, TownZone.Quebec.ToTown(Now.AddSeconds(2))),
        Kind.Grant => Grant(act.Group, act.Person),
        Kind.TakeBack => TakeBack(act.Group, act.Person),
        Kind.Transfer => Transfer(act),
        _ => Just(act),
    };

    /// <summary>What cannot be refused.</summary>
    private async Task<bool> Just(Act act)
    {
        var order = _orders[act.Order];
        switch (act.Kind)
        {
            case Kind.Confirm:
                await season.Town.Does(new ConfirmPlaces(order, StillHeld: true));
                Array.ForEach(_models, model => model.Confirm(act.Order));
                break;
            case Kind.Release:
                await season.Town.Does(new ReleasePlaces(order));
                Array.ForEach(_models, model => model.Release(act.Order));
                _tickets[act.Order] = 0;
                break;
            case Kind.KeepTickets:
                await season.Town.Does(new ReleasePlaces(order, _show.Group, _show.Class, act.Number - 1));
                _tickets[act.Order] = Math.Min(_tickets[act.Order], act.Number - 1);
                break;
            case Kind.ChangeCapacity:
                await season.Town.Does(new ChangeGroup(_groups[act.Group], _fields[act.Group] with { Capacity = act.Number }));
                _models[act.Group].ChangeCapacity(act.Number, Now);
                break;
            default:
                await season.Town.Does(new ReleasePlaces(order, _groups[act.Group], people[act.Person].Person));
                _models[act.Group].Release(act.Order, act.Person);
                break;
        }

        return true;
    }

    private async Task<bool> Hold(int order, params (int Group, int Person)[] wanted)
    {
        var wishes = wanted.Select(w => new Wish(_groups[w.Group], people[w.Person])).ToList();
        var held = await season.Town.Does(new HoldPlaces(_orders[order], wishes, Now.AddMinutes(15)));
        return held.Answers.Select(answer => answer.CanTake).SequenceEqual(wanted.Select(place => _models[place.Group].Hold(place.Person, order, Now)).ToList());
    }

    /// <summary>All of the line, or nothing of it.</summary>
    private async Task<bool> HoldTickets(int order, int tickets)
    {
        var wish = new Wish(_show.Group, Season.Person() with { Person = _show.Class }) { Tickets = tickets };
        var held = await season.Town.Does(new HoldPlaces(_orders[order], [wish], Now.AddMinutes(15)));
        var fits = _tickets.Sum() + Math.Max(0, tickets - _tickets[order]) <= SeatsOfShow;
        _tickets[order] = fits ? Math.Max(_tickets[order], tickets) : _tickets[order];
        return held.AllHeld == fits;
    }

    private async Task<bool> KeepBack(Act act, TownTime? until) =>
        await IsDone(new KeepPlacesBack(_groups[act.Group], act.Number - 1, "Centre", until?.Day, until?.Hour))
        == _models[act.Group].KeepBack(act.Number - 1, until is { } then ? TownZone.Quebec.ToInstant(then) : null);

    private async Task<bool> Grant(int group, int person) =>
        await IsDone(new GrantPlaceBeyond(people[person].Person, _groups[group], "Centre")) == _models[group].Grant(person, Now);

    private async Task<bool> TakeBack(int group, int person)
    {
        var granted = (await season.Town.Does(new ListSurplusPlaces(_groups[group]))).LastOrDefault(grant => grant.Person == people[person].Person);
        return (granted is not null && await IsDone(new TakeBackGrant(_groups[group], granted.Id, "Renonce"))) == _models[group].TakeBack(person, Now);
    }

    /// <summary>The new place is taken for another order and the old one is freed in one commit, or nothing is (P-114).</summary>
    private async Task<bool> Transfer(Act act)
    {
        var (to, other) = ((act.Group + 1) % GroupCount, (act.Order + 1) % Orders);
        if (!_models[act.Group].Has(act.Person, act.Order))
        {
            return true;
        }

        await using var scope = season.Town.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var house = scope.ServiceProvider.GetRequiredService<IMediator>();
        var moved = await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write<Result<Done>>(
            async () =>
            {
                var taken = await house.Send(
                    new HoldPlaces(_orders[other], [new Wish(_groups[to], people[act.Person])], Now.AddMinutes(15)) { ThenFrees = _groups[act.Group] });
                return taken.Value.AllHeld ? await house.Send(new ReleasePlaces(_orders[act.Order], _groups[act.Group], people[act.Person].Person)) : Refusal.NotFound;
            },
            CancellationToken.None);
        var fits = _models[to].Hold(act.Person, other, Now);
        if (fits)
        {
            _models[act.Group].Release(act.Order, act.Person);
        }

        return !moved.IsRefused == fits;
    }

    private async Task<bool> IsDone(IRequest<Result<Done>> request) => !(await season.Town.Ask(caller => caller.BecomeHouse(), request)).IsRefused;

    private async Task<bool> SameAsModel()
    {
        for (var i = 0; i < GroupCount; i++)
        {
            var (model, group) = (_models[i], _groups[i]);
            if (!model.WasWithin || await raw.Counts(group) != (model.Live, model.Live, model.Given))
            {
                return false;
            }
        }

        var shown = await season.Town.Does(new HowTheyStand(_groups));
        return shown.All(standing => standing.Places.Free == _models[Array.IndexOf(_groups, standing.Group)].Left(Now))
            && await raw.Counts(_show.Group) == (_tickets.Sum(), _tickets.Sum(), 0);
    }
}
