using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;

namespace Loisirs.Host.Tests.Places;

/// <summary>200 families press « Payer » for 15 places at once, over HTTP.</summary>
public sealed class ARaceForTheLastPlaces
{
    private const int Buyers = 200;
    private const int Places = 15;

    [Theory, Trait("Promise", "P-102"), Trait("Case", "C01")]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task Sells_exactly_the_places_and_tells_all_others_that_the_group_is_full(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider, options => options.RealHttp = true);

        var race = await Race.Of(town, Buyers, Places);

        Assert.Equal((Places, Buyers - Places), (race.Sold, race.Refused));
        Assert.Equal(Places, await town.TakenPlaces(race.Group));
    }

    [Fact, Trait("Promise", "P-102")]
    public async Task Sells_exactly_the_places_when_two_hosts_sell_them()
    {
        await using var first = await Town.Open(DatabaseProvider.PostgreSql, options => options.RealHttp = true);
        await using var second = await first.OpenSecondHost(options => options.RealHttp = true);

        var race = await Race.Of(first, Buyers, Places, second);

        Assert.Equal((Places, Buyers - Places), (race.Sold, race.Refused));
        Assert.Equal(Places, await first.TakenPlaces(race.Group));
    }

    /// <summary>The same race with its guard taken out sells too many: so the guard is what holds it.</summary>
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task Sells_too_many_when_the_guard_is_taken_out(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider, options =>
        {
            options.RealHttp = true;
            options.WithoutPlacesGuard();
        });
        await town.DropPlacesTriggers();

        var race = await Race.Of(town, buyers: 30, places: 5);

        Assert.True(race.Sold > 5, $"{race.Sold} sold of 5 without the guard: the race does not happen, so the guard's test proves nothing");
    }
}

/// <summary>What came of a race.</summary>
internal sealed record Race(GroupInTown Group, int Sold, int Refused)
{
    /// <param name="second">Another host, where every second buyer is; null: all are at one.</param>
    public static async Task<Race> Of(Town town, int buyers, int places, Town? second = null)
    {
        var group = await town.OpensGroup(wish =>
        {
            wish.Places = places;
            wish.Free();
        });
        var browsers = new List<(HttpBrowser Browser, ShownPage Check)>();
        for (var i = 0; i < buyers; i++)
        {
            var family = await (await town.ApprovesFamily($"Roy{i}")).With("Léa", "2018-04-02");
            await family.PutsInCart("Léa", group);
            var browser = await (i % 2 == 0 ? town : second ?? town).SignsIn(family.Email);
            browsers.Add((browser, await browser.Gets("/panier/payer")));
        }

        var answers = await Task.WhenAll(browsers.Select(buyer => Task.Run(() => buyer.Browser.Presses(buyer.Check, "Terminer l'inscription"))));
        var sold = answers.Count(page => page.Says("Inscription complète"));
        var refused = answers.Count(page => page.Says("s'est rempli avant votre paiement"));
        var others = answers.Where(page => !page.Says("Inscription complète") && !page.Says("s'est rempli avant votre paiement")).ToList();
        Assert.True(others.Count == 0, $"{others.Count} answers of {buyers} say neither, such as {others.FirstOrDefault()?.Status} {others.FirstOrDefault()?.Path}: {others.FirstOrDefault()?.Text}");
        return new Race(group, sold, refused);
    }
}
