using System.Text;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.Databases;

namespace Loisirs.Host.Tests.CataloguePages;

/// <summary>A visitor browses the catalogue by plain addresses, without script.</summary>
public sealed class BrowsingTests(WinterOnOffer winter) : IClassFixture<WinterOnOffer>
{
    private readonly HttpBrowser _visitor = winter.Visitor;

    [Theory]
    [InlineData("mot=theatre", "Théâtre pour tous")]
    [InlineData("mot=TH%C3%89%C3%82TRE", "Théâtre pour tous")]
    [InlineData("mot=the%CC%81a%CC%82tre", "Théâtre pour tous")]
    [InlineData("mot=3%20natation", "Natation 3")]
    [InlineData("age=7&jour=6", "Natation 3")]
    [InlineData("jour=5", "Théâtre pour tous")]
    [InlineData("gratuit=1", "Basketball libre")]
    [InlineData("categorie=sports", "Basketball libre")]
    [InlineData("genre=spectacle", "Théâtre pour tous")]
    public async Task Each_filter_is_an_address(string query, string only)
    {
        var page = await _visitor.Gets($"/loisirs/catalogue?{query}");

        page.IsShown("1 activité");
        Assert.Equal(only, page.Document.QuerySelector(".carte h3")!.TextContent.Trim());
    }

    [Fact]
    public async Task Each_active_filter_can_be_lifted_by_its_link()
    {
        var page = (await _visitor.Gets("/loisirs/catalogue?mot=natation&age=7&jour=6&jour=0&libres=1&gratuit=1")).IsShown("Aucune activité");
        var links = page.Document.QuerySelectorAll(".filtres-actifs a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(6, links.Count);
        foreach (var link in links)
        {
            var less = await _visitor.Gets(link);
            Assert.Equal(5, less.Document.QuerySelectorAll(".filtres-actifs a").Length);
        }

        (await _visitor.Gets(links.Single(link => !link.Contains("gratuit", StringComparison.Ordinal)))).IsShown("1 activité");
    }

    [Fact]
    public async Task An_empty_result_says_which_filter_to_lift()
    {
        var page = (await _visitor.Gets("/loisirs/catalogue?mot=zzz&age=7")).IsShown("Chercher sans « Mot : zzz »").IsShown("Retirer tous les filtres");

        var without = page.Document.QuerySelectorAll("#resultats .message a").Single(link => link.TextContent.Contains("zzz", StringComparison.Ordinal));
        (await _visitor.Gets(without.GetAttribute("href")!)).IsShown("2 activités");
    }

    [Theory]
    [InlineData("age=abc&jour=9&session=x&p=-3")]
    [InlineData("p=99999999999999999999")]
    [InlineData("mot=%00%E2%80%AE&categorie=%3Cscript%3E")]
    public async Task Any_address_shows_a_page(string query)
    {
        var page = await _visitor.Gets($"/loisirs/catalogue?{query}");

        Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task The_page_is_the_same_for_all_visitors_and_may_be_kept_for_them_alone()
    {
        var page = await _visitor.Gets("/loisirs/catalogue");

        Assert.Null(page.Token);
        Assert.False(page.Headers.Contains("Set-Cookie"));
        Assert.True(page.Headers.CacheControl!.Public);
        using var office = await winter.Town.SignsIn(Role.Administrator);
        Assert.True((await office.Gets("/loisirs/catalogue")).Headers.CacheControl!.NoStore);
    }

    [Theory]
    [InlineData("/loisirs/catalogue")]
    [InlineData("/loisirs/catalogue?libres=1&jour=6")]
    [InlineData("/loisirs/activites")]
    [InlineData("/loisirs/abonnements")]
    public async Task A_page_asks_the_database_three_times_at_most(string path)
    {
        await _visitor.Gets(path);

        var sent = await QueryCount.Of(() => _visitor.Gets(path));

        Assert.NotEmpty(sent);
        Assert.True(sent.Count <= 3, string.Join("\n---\n", sent));
    }

    [Fact]
    public async Task English_pages_stay_in_English_and_mark_what_is_French()
    {
        var page = (await _visitor.Gets("/en/loisirs/catalogue?mot=swimming")).IsShown("1 activity");
        Assert.StartsWith("/en/", page.Document.QuerySelector(".carte h3 a")!.GetAttribute("href"), StringComparison.Ordinal);

        var french = (await _visitor.Gets("/en/loisirs/catalogue?mot=theatre")).Document.QuerySelector(".carte h3 a")!;
        Assert.Equal("fr", french.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_first_page_of_leisure_shows_the_two_ways_subscriptions_and_shows()
    {
        var page = await _visitor.Gets("/loisirs");

        Assert.Equal("/loisirs/activites", page.Path);
        Assert.Equal(["S'inscrire", "Catalogue"], page.Document.QuerySelectorAll(".portes a").Select(link => link.TextContent.Trim()));
        page.IsShown("Basketball libre").IsShown("Théâtre pour tous").IsShown("Résidents : ouvert, jusqu'au dimanche 31 janvier 2027 compris");
    }

    [Fact]
    public async Task A_group_shows_all_its_dates_its_place_on_a_map_and_its_calendar()
    {
        var catalogue = await _visitor.Gets("/loisirs/catalogue?mot=natation");
        var address = catalogue.Document.QuerySelector(".groupes a")!.GetAttribute("href")!;
        var page = (await _visitor.Gets(address)).IsShown("5 séances").IsShown("samedi 9 janvier 2027, 9 h à 9 h 55");

        Assert.Equal("2027-01-09", page.Document.QuerySelector(".seances time")!.GetAttribute("datetime"));
        Assert.StartsWith("https://www.openstreetmap.org/search?query=12%2C%20rue", page.Document.QuerySelector("main a[href^='https:']")!.GetAttribute("href"), StringComparison.Ordinal);
        using var answer = await _visitor.Client.GetAsync(new Uri(address + "/ics", UriKind.Relative));
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("DTSTART;TZID=America/Toronto:20270109T090000", Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subscriptions_the_guide_and_the_states_of_places_are_shown()
    {
        (await _visitor.Gets("/loisirs/abonnements")).IsShown("Basketball libre").IsShown("Gratuit").IsShown("mardi, 9 h à 9 h 55");
        (await _visitor.Gets("/loisirs/catalogue/imprimer")).IsShown("Guide des activités").IsShown("THE-1").IsShown("85,00 $ (97,73 $ avec taxes)");
        var places = await _visitor.Client.GetStringAsync(new Uri("/loisirs/catalogue/places?mot=theatre", UriKind.Relative));
        Assert.Contains("""{"etat":"peu","texte":"Plus que 2 places"}""", places, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/loisirs/catalogue/00000000-0000-0000-0000-000000000000-rien")]
    [InlineData("/loisirs/catalogue/ceci-n-est-pas-l-adresse-d-une-activite")]
    [InlineData("/loisirs/groupes/00000000-0000-0000-0000-000000000000")]
    public async Task What_is_not_there_is_not_found(string path) =>
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await _visitor.Gets(path)).Status);
}
