using System.Text.Json;
using System.Xml.Linq;

namespace Loisirs.Host.Tests.CataloguePages;

/// <summary>What a search engine reads of the town's offer.</summary>
public sealed class FoundBySearchEngines(WinterOnOffer winter) : IClassFixture<WinterOnOffer>
{
    [Fact]
    public async Task The_map_names_each_page_of_the_offer_in_both_languages_and_each_is_there()
    {
        var map = XDocument.Parse(await winter.Visitor.Client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var pages = map.Descendants().Where(element => element.Name.LocalName == "loc").Select(page => new Uri(page.Value)).ToList();

        Assert.Equal(24, pages.Count); // six that are always there, three activities, three groups
        Assert.Equal(12, pages.Count(page => page.AbsolutePath.StartsWith("/en", StringComparison.Ordinal)));
        foreach (var page in pages)
        {
            Assert.Equal(System.Net.HttpStatusCode.OK, (await winter.Visitor.Gets(page.AbsolutePath)).Status);
        }
    }

    [Fact]
    public async Task What_belongs_to_families_and_to_the_office_is_not_to_be_read()
    {
        var robots = await winter.Visitor.Client.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));

        Assert.Contains("Disallow: /administration\n", robots, StringComparison.Ordinal);
        Assert.Contains("Disallow: /en/panier\n", robots, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://localhost/sitemap.xml", robots, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("natation", "Course")]
    [InlineData("theatre", "Event")]
    public async Task A_group_s_page_says_what_when_where_and_for_how_much_to_machines(string text, string type)
    {
        var catalogue = await winter.Visitor.Gets($"/loisirs/catalogue?mot={text}");
        var page = await winter.Visitor.Gets(catalogue.Document.QuerySelector(".groupes a")!.GetAttribute("href")!);

        using var data = JsonDocument.Parse(page.Document.QuerySelector("head script[type='application/ld+json']")!.TextContent);

        var root = data.RootElement;
        Assert.Equal(type, root.GetProperty("@type").GetString());
        var times = type == "Event" ? root : root.GetProperty("hasCourseInstance");
        Assert.StartsWith("2027-01-", times.GetProperty("startDate").GetString(), StringComparison.Ordinal);
        Assert.Equal("Piscine municipale", times.GetProperty("location").GetProperty("name").GetString());
        Assert.Equal("85.00", times.GetProperty("offers").GetProperty("price").GetString());
    }
}
