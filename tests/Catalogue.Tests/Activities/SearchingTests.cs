using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Activities;

public sealed class SearchingTests
{
    [Theory, BothDatabases, Trait("Case", "C23")]
    public async Task Finds_without_accents_case_or_order(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        foreach (var name in (string[])["Théâtre", "Noël en famille", "Œuvre collective", "L'été en plein air"])
        {
            await season.Offers(activity: season.Activity(name));
        }

        Assert.Equal(["Théâtre"], await Find("theatre"));
        Assert.Equal(["Théâtre"], await Find("THÉÂTRE"));
        Assert.Equal(["Théâtre"], await Find("the\u0301a\u0302tre"));
        Assert.Equal(["Noël en famille"], await Find("noel"));
        Assert.Equal(["Noël en famille"], await Find("famille noel"));
        Assert.Equal(["Œuvre collective"], await Find("oeuvre"));
        Assert.Equal(["L'été en plein air"], await Find("l'ete"));
        Assert.Equal(["L'été en plein air"], await Find("l\u2019été"));
        Assert.Equal(4, (await Find("piscine municipale")).Count);
        Assert.Empty(await Find("escrime"));
        Assert.Empty(await Find("???"));

        async Task<IReadOnlyList<string>> Find(string text) => Names(await town.Ask(_ => { }, new FindActivities(text)));
    }

    [Theory, BothDatabases, Trait("Case", "C45")]
    public async Task Orders_names_as_Canadian_French_does_on_all_pages(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        string[] names = ["Zoé", "Émile", "Eloi", "Élodie", "Œdipe", "Odile", "De Landre", "Delaunay", "Dedenis", "d'Amours"];
        foreach (var name in names)
        {
            await season.Offers(activity: season.Activity(name));
        }

        Assert.Equal(
            ["d'Amours", "De Landre", "Dedenis", "Delaunay", "Élodie", "Eloi", "Émile", "Odile", "Œdipe", "Zoé"],
            Names(await town.Ask(_ => { }, new FindActivities(Order: OfferOrder.Name))));
        var office = await town.Does(new ListOfficeActivities());
        Assert.Equal("d'Amours", office.Items[0].Name);
        Assert.Equal("Zoé", office.Items[^1].Name);
    }

    [Fact]
    public async Task Filters_by_age_day_category_price_and_places()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var toddlers = season.Activity("Bébés nageurs") with { AgeFrom = 18, AgeFromUnit = AgeUnit.Months, AgeTo = 3 };
        await season.Offers(activity: toddlers, group: season.Group(price: "0"));
        var judo = season.Activity("Judo") with { Category = "martial-arts", AgeFrom = 6 };
        var full = await season.Offers(1, judo, plan: Season.Saturdays() with { Days = [DayOfWeek.Tuesday] });
        await season.Holds(Guid.NewGuid(), full, Season.Person());

        Assert.Equal(["Bébés nageurs"], await Find(new FindActivities(Age: 1)));
        Assert.Equal(["Bébés nageurs"], await Find(new FindActivities(Age: 3)));
        Assert.Empty(await Find(new FindActivities(Age: 4)));
        Assert.Equal(["Judo"], await Find(new FindActivities(Age: 6)));
        Assert.Equal(["Judo"], await Find(new FindActivities(Days: [DayOfWeek.Tuesday])));
        Assert.Equal(["Judo"], await Find(new FindActivities(Category: "martial-arts")));
        Assert.Equal(["Bébés nageurs"], await Find(new FindActivities(Free: true)));
        Assert.Equal(["Bébés nageurs"], await Find(new FindActivities(WithPlaces: true)));
        Assert.Empty(await Find(new FindActivities(Kind: ActivityKind.Show)));
        Assert.Equal(["Bébés nageurs", "Judo"], await Find(new FindActivities(Order: OfferOrder.Price)));
        Assert.Equal(["Judo", "Bébés nageurs"], await Find(new FindActivities(Order: OfferOrder.Day)));

        async Task<IReadOnlyList<string>> Find(FindActivities query) => Names(await town.Ask(_ => { }, query));
    }

    [Fact]
    public async Task Gives_pages_of_twenty_four_in_the_order_shown()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        for (var i = 0; i < 26; i++)
        {
            await season.Offers(activity: season.Activity($"Atelier {i:00}"));
        }

        var second = (await town.Ask(_ => { }, new FindActivities(Order: OfferOrder.Name, Page: 2))).Value;
        var beyond = (await town.Ask(_ => { }, new FindActivities(Order: OfferOrder.Name, Page: 99))).Value;

        Assert.Equal((26, 2, 24), (second.Total, second.Pages, second.Size));
        Assert.Equal(["Atelier 24", "Atelier 25"], second.Items.Select(card => card.Name));
        Assert.Equal(second.Items.Select(card => card.Id), beyond.Items.Select(card => card.Id));
    }

    [Fact]
    public async Task Shows_neither_drafts_nor_what_is_over_but_the_office_sees_drafts()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        await season.Offers(activity: season.Activity("Natation 3"));
        var draft = await town.Does(new CreateActivity(season.Activity("Ébauche")));

        Assert.Equal(["Natation 3"], Names(await town.Ask(_ => { }, new FindActivities())));
        Assert.Equal("house.not-found", (await town.Ask(_ => { }, new ShowActivity(draft))).Refusal.Code);
        Assert.Equal(2, (await town.Does(new ListOfficeActivities())).Total);
        Assert.Equal(["Ébauche"], (await town.Does(new ListOfficeActivities(State: GroupState.Draft))).Items.Select(row => row.Name));

        town.Clock.SetUtcNow(new DateTimeOffset(2027, 5, 1, 4, 0, 0, TimeSpan.Zero));
        Assert.Empty(Names(await town.Ask(_ => { }, new FindActivities())));
    }

    private static IReadOnlyList<string> Names(Result<Slice<ActivityCard>> answer) => [.. answer.Value.Items.Select(card => card.Name)];
}
