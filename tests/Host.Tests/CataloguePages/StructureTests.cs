using AngleSharp.Dom;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.CataloguePages;

/// <summary>What every page of the catalogue holds to, for ears, keyboards and the content policy.</summary>
public sealed class StructureTests(WinterOnOffer winter) : IClassFixture<WinterOnOffer>
{
    private const string Office = "/administration/catalogue";

    [Fact]
    public async Task Pages_have_one_title_no_skipped_level_buttons_of_their_own_and_nothing_inline()
    {
        using var office = await winter.Town.SignsIn(Role.Administrator);
        foreach (var path in await Paths(office))
        {
            foreach (var language in (string[])["", "/en"])
            {
                Check(await office.Gets(language + path));
            }
        }
    }

    private static void Check(ShownPage page)
    {
        Assert.True(page.Status == System.Net.HttpStatusCode.OK, $"{page.Path}: {page.Status}");
        var main = page.Document.QuerySelector("main")!;
        var levels = main.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(title => title.LocalName[1] - '0').ToList();
        Assert.True(levels.Count(level => level == 1) == 1 && levels[0] == 1, $"{page.Path}: titles {string.Join(' ', levels)}");
        Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1), $"{page.Path}: titles {string.Join(' ', levels)}");

        var buttons = main.QuerySelectorAll("button, a.bouton").Select(button => string.Join(' ', button.TextContent.Split())).ToList();
        Assert.True(buttons.Distinct().Count() == buttons.Count, $"{page.Path}: {string.Join(" | ", buttons)}");

        Assert.Empty(main.QuerySelectorAll("[style], script, style"));
        Assert.DoesNotContain(main.QuerySelectorAll("*").SelectMany(element => element.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain(main.QuerySelectorAll("a"), link => string.IsNullOrEmpty(link.GetAttribute("href")));
        Assert.All(main.QuerySelectorAll("input:not([type=hidden]), select, textarea"), field => Assert.True(IsNamed(field, main), $"{page.Path}: {field.OuterHtml}"));
        var ids = main.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.True(ids.Distinct().Count() == ids.Count, $"{page.Path}: an id stands twice");
    }

    private static bool IsNamed(IElement field, IElement main) =>
        field.Closest("label") is not null || main.QuerySelectorAll("label").Any(label => label.GetAttribute("for") == field.Id);

    /// <summary>Each page that a reader comes to from the lists.</summary>
    private static async Task<IReadOnlyList<string>> Paths(HttpBrowser office)
    {
        var catalogue = await office.Gets("/loisirs/catalogue");
        var activity = First(await office.Gets($"{Office}?mot=natation"), "a[href*='/activites/0']");
        var group = First(await office.Gets(activity), "a[href*='/groupes/0']");
        var date = First(await office.Gets(group), "a[href$='/deplacer']");
        var session = First(await office.Gets($"{Office}/sessions/nouvelle"), "a[href*='/sessions/0']");
        return
        [
            "/loisirs/activites", "/loisirs/catalogue", "/loisirs/catalogue?mot=zzz&age=7", "/loisirs/abonnements", "/loisirs/catalogue/imprimer",
            First(catalogue, ".carte h3 a"), First(catalogue, ".groupes a"),
            Office, $"{Office}/lieux", $"{Office}/voir-comme", $"{Office}/voir-comme?session={session.Split('/')[^1]}&born=2019-05-01", $"{Office}/organismes", $"{Office}/sessions/nouvelle", session, $"{session}/copier", $"{Office}/activites/nouvelle", activity,
            $"{Office}/groupes/nouveau?activite={activity.Split('/')[^1]}", group, $"{group}/annuler", $"{group}/fermer",
            First(await office.Gets($"{Office}/lieux"), "a[href*='/lieux/0']"), date, date.Replace("/deplacer", "/annuler", StringComparison.Ordinal),
        ];
    }

    private static string First(ShownPage page, string selector) => page.Document.QuerySelector(selector)!.GetAttribute("href")!;
}
