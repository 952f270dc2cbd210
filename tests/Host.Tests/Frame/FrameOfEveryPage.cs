using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Frame;

/// <summary>What stands around every page, for a visitor, in both languages.</summary>
public sealed class FrameOfEveryPage(VisitedTown town) : IClassFixture<VisitedTown>
{
    public static TheoryData<string> Pages => new("/", "/aide", "/accessibilite", "/confidentialite", "/conditions", "/nulle-part");

    [Theory, MemberData(nameof(Pages))]
    public async Task Stands_in_the_same_order_on_each_page(string path)
    {
        foreach (var (prefix, language) in new[] { ("", "fr-CA"), ("/en", "en-CA") })
        {
            var page = await town.Get(prefix + path);
            var document = page.Document;

            Assert.Equal(language, document.DocumentElement.GetAttribute("lang"));
            Assert.Single(document.QuerySelectorAll("h1"));
            Assert.Equal("#contenu", document.Body!.QuerySelector("a")!.GetAttribute("href")); // the skip link comes first
            Assert.Single(document.QuerySelectorAll("header a[href$='/panier'] .pastille"));
            Assert.NotEmpty(document.QuerySelectorAll("nav.onglets a"));
            Assert.Equal(4, document.QuerySelectorAll("footer li a").Length);
            Assert.DoesNotContain("style=", page.Html, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Says_no_key_instead_of_a_sentence(string path)
    {
        foreach (var prefix in new[] { "", "/en" })
        {
            var page = await town.Get(prefix + path);

            Assert.DoesNotMatch(@"\b(portal|form|home|help|access|privacy|terms|error)\.[a-z0-9-]+", page.Document.Body!.TextContent + page.Title);
        }
    }

    [Fact]
    public async Task Leads_to_the_same_page_in_the_other_language()
    {
        var french = await town.Get("/aide?x=1");
        var english = await town.Get("/en/aide?x=1");

        Assert.Equal("/en/aide?x=1", OtherLanguage(french));
        Assert.Equal("/aide?x=1", OtherLanguage(english));
    }

    [Fact]
    public async Task A_page_that_is_not_there_says_so_in_its_language()
    {
        Assert.StartsWith("Page introuvable", (await town.Get("/nulle-part")).Title, StringComparison.Ordinal);
        var english = await town.Get("/en/nowhere");
        Assert.StartsWith("Page not found", english.Title, StringComparison.Ordinal);
        Assert.Equal("/nowhere", OtherLanguage(english));
    }

    [Fact]
    public async Task A_visitor_is_given_no_cookie_to_read_a_page()
    {
        var page = await town.Get("/");

        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    private static string? OtherLanguage(ShownPage page) => page.Document.QuerySelector("header a[hreflang]")?.GetAttribute("href");
}
