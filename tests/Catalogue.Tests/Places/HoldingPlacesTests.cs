using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Windows;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Catalogue.Tests.Places;

public sealed class HoldingPlacesTests
{
    [Theory, BothDatabases, Trait("Promise", "P-102")]
    public async Task Many_at_once_get_exactly_the_places_there_are(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var group = await season.Offers(places: 5);

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => season.Holds(Guid.NewGuid(), group, Season.Person())));

        Assert.Equal(5, answers.Count(held => held.AllHeld));
        Assert.All(answers.Where(held => !held.AllHeld), held => Assert.Equal("place.full", held.Answers[0].Why!.Code));
        Assert.Equal(5, (await season.PlacesOf(group)).Taken);
    }

    [Theory, BothDatabases, Trait("Promise", "P-102")] // without the guard and without the triggers, places are sold twice
    public async Task And_would_be_seen_to_sell_twice_without_the_guard(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider, options => options.Replacements.Add(services => services.AddScoped<IPlacesGuard, NoGuard>()));
        var season = await Season.In(town);
        var group = await season.Offers(places: 5);
        await using var raw = new RawPlaces(town);
        await raw.DropTriggers();

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => season.Holds(Guid.NewGuid(), group, Season.Person())));

        Assert.True(answers.Count(held => held.AllHeld) > 5);
    }

    [Theory, BothDatabases, Trait("Case", "C02")] // a family of two, one place left
    public async Task Writes_only_what_it_could_hold_and_names_the_rest(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var group = await season.Offers(places: 2);
        await season.Holds(Guid.NewGuid(), group, Season.Person());

        var held = await season.Holds(Guid.NewGuid(), group, Season.Person("Léa"), Season.Person("Noé"));

        Assert.Equal([true, false], held.Answers.Select(answer => answer.CanTake));
        Assert.Equal("place.full", held.Answers[1].Why!.Code);
        Assert.Equal(2, (await season.PlacesOf(group)).Taken);
    }

    [Theory, BothDatabases, Trait("Promise", "P-105"), Trait("Promise", "P-117")]
    public async Task Nobody_gets_two_places_in_one_group(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var (group, lea) = (await season.Offers(), Season.Person());

        var twice = await season.Holds(Guid.NewGuid(), group, lea, lea);
        var races = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => season.Holds(Guid.NewGuid(), group, lea)));

        Assert.Equal([true, false], twice.Answers.Select(answer => answer.CanTake));
        Assert.All(races, held => Assert.Equal("place.already", held.Answers[0].Why!.Code));
        Assert.Equal(1, (await season.PlacesOf(group)).Taken);
    }

    [Theory, BothDatabases, Trait("Promise", "P-106")]
    public async Task Carts_over_the_same_groups_in_any_order_never_wait_in_a_circle(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var groups = new List<Guid>();
        for (var i = 0; i < 4; i++)
        {
            groups.Add(await season.Offers(places: 10));
        }

        var held = await Task.WhenAll(Enumerable.Range(0, 20).Select(async turn =>
        {
            var (order, person) = (Guid.NewGuid(), Season.Person());
            var wishes = groups.Skip(turn % 4).Concat(groups.Take(turn % 4)).Select(group => new Wish(group, person)).ToList();
            var answer = await town.Does(new HoldPlaces(order, wishes, town.Clock.GetUtcNow().AddMinutes(15)));
            if (turn % 5 == 0)
            {
                await town.Does(new ReleasePlaces(order));
            }

            return answer;
        }));

        Assert.All(held, answer => Assert.Equal(4, answer.Answers.Count));
        foreach (var group in groups)
        {
            Assert.InRange((await season.PlacesOf(group)).Taken, 6, 10);
        }
    }

    [Fact]
    public async Task Holding_again_for_the_same_order_takes_no_second_place()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (group, order, lea) = (await season.Offers(), Guid.NewGuid(), Season.Person());

        await season.Holds(order, group, lea);
        var again = await season.Holds(order, group, lea);

        Assert.True(again.AllHeld);
        Assert.Equal(1, (await season.PlacesOf(group)).Taken);
    }

    [Theory, BothDatabases]
    public async Task Confirming_and_releasing_twice_do_the_same_as_once(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var (group, order, lea, noe) = (await season.Offers(), Guid.NewGuid(), Season.Person("Léa"), Season.Person("Noé"));
        await season.Holds(order, group, lea, noe);

        await town.Does(new ConfirmPlaces(order));
        await town.Does(new ConfirmPlaces(order));
        Assert.Equal(2, (await season.PlacesOf(group)).Taken);
        await town.Does(new ReleasePlaces(order, group, noe.Person));
        await town.Does(new ReleasePlaces(order, group, noe.Person));
        await town.Does(new ConfirmPlaces(order));
        Assert.Equal(1, (await season.PlacesOf(group)).Taken);
        await town.Does(new ReleasePlaces(order));
        await town.Does(new ReleasePlaces(order));
        Assert.Equal(0, (await season.PlacesOf(group)).Taken);
    }

    [Fact]
    public async Task A_hold_that_was_released_cannot_be_confirmed()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (group, order) = (await season.Offers(), Guid.NewGuid());
        await season.Holds(order, group, Season.Person());
        await town.Does(new ReleasePlaces(order));

        var answer = await town.Ask(caller => caller.BecomeHouse(), new ConfirmPlaces(order));

        Assert.Equal("place.hold-lost", Season.Only(answer).Code);
    }

    [Theory, BothDatabases, Trait("Promise", "P-113")]
    public async Task A_capacity_below_what_is_sold_drops_nobody_and_sells_nothing(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var fields = season.Group(places: 3);
        var (group, order) = (await season.Offers(group: fields), Guid.NewGuid());
        await season.Holds(order, group, Season.Person("Léa"), Season.Person("Noé"), Season.Person("Zoé"));

        await town.Does(new ChangeGroup(group, fields with { Capacity = 2 }));

        Assert.Equal((2, 3), ((await season.PlacesOf(group)).Capacity, (await season.PlacesOf(group)).Taken));
        Assert.Equal("place.full", (await season.Holds(Guid.NewGuid(), group, Season.Person())).Answers[0].Why!.Code);
        await town.Does(new ReleasePlaces(order));
        Assert.True((await season.Holds(Guid.NewGuid(), group, Season.Person())).AllHeld);
    }

    [Fact, Trait("Case", "C05")]
    public async Task More_places_in_a_full_group_are_free_at_once()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var fields = season.Group(places: 1);
        var group = await season.Offers(group: fields);
        await season.Holds(Guid.NewGuid(), group, Season.Person());
        Assert.Equal("place.full", Season.Code(await season.MayTake(group, Season.Person())));

        await town.Does(new ChangeGroup(group, fields with { Capacity = 2 }));

        Assert.True((await season.MayTake(group, Season.Person())).CanTake);
        Assert.True((await season.Holds(Guid.NewGuid(), group, Season.Person())).AllHeld);
    }

    [Theory, BothDatabases, Trait("Promise", "P-104")] // this host still believes the group on offer
    public async Task What_another_host_cancelled_or_repriced_is_not_sold_by_an_old_guide(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var (cancelled, fields) = (await season.Offers(), season.Group(price: "60,00"));
        var repriced = await season.Offers(group: fields);
        await using var other = await town.OpenSecondHost();
        Assert.True((await season.MayTake(cancelled, Season.Person())).CanTake);

        await other.Does(new CancelGroup(cancelled, "Bris à la piscine"));
        await other.Does(new ChangeGroup(repriced, fields with { ResidentPrice = "65,00" }));

        Assert.Equal("place.cancelled", (await season.Holds(Guid.NewGuid(), cancelled, Season.Person())).Answers[0].Why!.Code);
        Assert.Equal(new Money(6500), (await season.Holds(Guid.NewGuid(), repriced, Season.Person())).Answers[0].Price);
    }

    [Fact, Trait("Case", "C24"), Trait("Promise", "P-117")]
    public async Task What_the_page_would_not_offer_is_not_held_either()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var grown = await season.Offers(activity: season.Activity() with { AgeFrom = 16 });
        var later = await season.Offers(group: season.Group() with { Windows = [Season.Window(Audience.Everyone, new(2026, 12, 1), new(18, 0))] });
        var activity = (await town.Does(new FindGroups([grown], Language.French)))[0].Activity;
        var draft = await town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays()));

        Assert.Equal("place.too-young", await Held(grown));
        Assert.Equal("place.not-open", await Held(later));
        Assert.Equal("place.not-published", await Held(draft));
        Assert.Equal("house.not-found", await Held(Guid.NewGuid()));
        town.Clock.SetUtcNow(new DateTimeOffset(2026, 12, 1, 23, 0, 0, TimeSpan.Zero));
        Assert.Null(await Held(later));
        Assert.Equal(0, (await season.PlacesOf(grown)).Taken + (await season.PlacesOf(draft)).Taken);

        async Task<string?> Held(Guid group) => (await season.Holds(Guid.NewGuid(), group, Season.Person())).Answers[0].Why?.Code;
    }

    private sealed class NoGuard : IPlacesGuard
    {
        public Task<int?> Take(Guid group, int version, int wanted, bool fromList, CancellationToken stop) => Task.FromResult<int?>(wanted);

        public Task Lock(Guid group, CancellationToken stop) => Task.CompletedTask;
    }
}
