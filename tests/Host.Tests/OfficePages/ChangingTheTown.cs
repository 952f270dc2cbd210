using Loisirs.Kernel;
using Loisirs.Shared.Town;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Tests.OfficePages;

/// <summary>The administrator says how the town is named, reached and coloured; no file is edited and nothing is started again.</summary>
public sealed class ChangingTheTown : TownTest
{
    private const string Settings = "/administration/reglages";
    private const string Brand = "/administration/marque";

    [Fact]
    public async Task A_new_name_stands_on_every_page_at_once()
    {
        var administrator = await Administrator();

        (await administrator.Presses(await administrator.Gets(Settings), "Enregistrer", ("Name", "Ville des Pins"), ("Phone", "(418) 555-0199")))
            .IsShown("Réglages enregistrés.");

        var front = await administrator.Gets("/");
        Assert.EndsWith("Ville des Pins", front.Title, StringComparison.Ordinal);
        Assert.Contains("418 555-0199", front.Document.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Ville des Pins", (await administrator.Gets(Settings)).Document.QuerySelector("#Name, #name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Each_flaw_is_told_at_its_field_and_what_was_typed_stays()
    {
        var administrator = await Administrator();
        var before = (await administrator.Gets("/")).Title;

        var page = await administrator.Presses(
            await administrator.Gets(Settings), "Enregistrer",
            ("Name", " "), ("Phone", "555-0123"), ("Email", "loisirs@exemple"), ("ApprovalDays", "soixante"), ("GstNumber", "12"), ("QstNumber", "TQ"));

        Assert.Equal(422, (int)page.Status);
        Assert.Equal(6, page.Document.QuerySelectorAll("#erreurs li").Length);
        Assert.Equal("soixante", page.Document.QuerySelector("[name=ApprovalDays]")!.GetAttribute("value"));
        Assert.Equal(before, (await administrator.Gets("/")).Title);
    }

    [Fact]
    public async Task Colours_are_seen_before_they_are_kept_and_stay_readable()
    {
        var administrator = await Administrator();
        var before = await Sheet(administrator);

        var seen = (await administrator.Presses(await administrator.Gets(Brand), "Voir", ("Colour", "#ffd100"))).IsShown("#806900, contraste 4,88");
        Assert.Equal(before, await Sheet(administrator));
        (await administrator.Presses(seen, "Enregistrer")).IsShown("Couleurs enregistrées.");

        Assert.Contains("--marque:#ffd100;--marque-texte:#000000", await Sheet(administrator), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bleu")]
    [InlineData("#12345")]
    [InlineData("")]
    [InlineData("#12345g")]
    public async Task What_is_no_colour_is_refused(string typed)
    {
        var administrator = await Administrator();

        foreach (var button in (string[])["Voir", "Enregistrer"])
        {
            (await administrator.Presses(await administrator.Gets(Brand), button, ("Colour", typed))).IsRefused("Écrivez la couleur comme #0b4f8a.");
        }
    }

    [Fact]
    public async Task Another_host_reads_the_change_by_itself_and_the_file_speaks_again_once_it_is_taken_back()
    {
        var administrator = await Administrator();
        var inFile = Here().Name;
        await administrator.Presses(await administrator.Gets(Settings), "Enregistrer", ("Name", "Ville des Pins"));
        Town.Services.GetRequiredService<CurrentTown>().Take([]); // as a host that has not read it yet

        await Town.Does(new ReadTownAgain());
        Assert.Equal("Ville des Pins", Here().Name);

        await administrator.Presses(await administrator.Gets(Settings), "Enregistrer", ("Name", inFile));
        await Town.Does(new ReadTownAgain());
        Assert.Equal(inFile, Here().Name);
    }

    private TownSettings Here() => Town.Services.GetRequiredService<IOptions<TownSettings>>().Value;

    private async Task<HttpBrowser> Administrator() => await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);

    private static async Task<string> Sheet(HttpBrowser browser)
    {
        var front = await browser.Gets("/");
        var address = front.Document.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).Single(href => href.Contains("marque.css", StringComparison.Ordinal));
        return await browser.Client.GetStringAsync(new Uri(address, UriKind.Relative));
    }
}
