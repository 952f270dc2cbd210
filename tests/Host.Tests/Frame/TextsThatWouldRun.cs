using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Application.Questions;
using Loisirs.Catalogue.Application.Venues;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Windows;
using Loisirs.Shared.Town;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.Hostile;

namespace Loisirs.Host.Tests.Frame;

/// <summary>Every text that the town writes, filled with what would run: it stands on the pages and in the mails as it was written, and does
/// nothing there (P-711).</summary>
[Trait("Promise", "P-711")]
public sealed partial class TextsThatWouldRun : TownTest
{
    private const int Activities = 12;

    /// <summary>Those that fit a name: of one line, no longer than a name may be.</summary>
    private static readonly string[] Short = [.. Scripts.Placeholders.Concat(Scripts.All).Where(text => text.Length <= 150 && text.All(sign => sign >= ' ') && text.Trim() == text && text.Length > 2)];

    private readonly List<string> _faults = [];
    private int _used;

    [Fact]
    public async Task Do_nothing_on_any_page_or_in_any_mail()
    {
        await NamesTheTown();
        var groups = await Offers();
        var roy = await (await Town.ApprovesFamily("Roy")).With("Léa", "2018-04-02");
        await Town.Registers(roy, groups[0].Group, roy["Léa"]);
        await Town.Does(new CancelGroup(groups[0].Group, Next()));
        await Town.Quiet();
        using var family = await Town.SignsIn(roy.Email);
        using var office = await Town.SignsIn((await Town.Hires(Role.Manager, Role.Administrator)).Email);

        foreach (var address in (string[])["/", "/aide", "/loisirs/catalogue", "/loisirs/catalogue/imprimer", "/loisirs/inscription", $"/loisirs/inscription?personne={roy["Léa"]}", "/famille", "/famille/horaire", "/commandes", "/panier"])
        {
            await Looks(family, address);
        }

        foreach (var address in (string[])["/administration", "/administration/catalogue", "/administration/catalogue/lieux", "/administration/reglages", "/administration/commandes", "/administration/courriels", $"/administration/listes/{groups[1].Group}"])
        {
            await Looks(office, address);
        }

        foreach (var (activity, group, name) in groups)
        {
            Assert.Contains(name, (await Looks(family, $"/loisirs/groupes/{group}")).Document.Body!.TextContent, StringComparison.Ordinal);
            await Looks(family, $"/loisirs/catalogue/{activity}");
            await Looks(family, $"/loisirs/inscription/questions?personne={roy["Léa"]}&groupe={group}");
            await Looks(office, $"/administration/catalogue/activites/{activity}");
            await Looks(office, $"/administration/catalogue/activites/{activity}/questions");
            await Looks(office, $"/administration/catalogue/groupes/{group}");
        }

        await LooksAtMails(groups[0].Name);
        Assert.True(_used > 60, $"only {_used} texts were written");
        Assert.True(_faults.Count == 0, string.Join('\n', _faults.Distinct()));
    }

    /// <summary>A venue's map is an address of https, and nothing that runs.</summary>
    [Fact]
    public async Task An_address_that_runs_is_refused_where_an_address_is_asked()
    {
        foreach (var link in (string[])["javascript:alert(711)", "JAVASCRIPT:alert(711)", "data:text/html,x", "http://carte.example", "//carte.example", "https://moi:secret@carte.example", " javascript:alert(711)"])
        {
            var answer = await Town.Ask(caller => caller.BecomeHouse(), new CreateVenue("Aréna", "1, rue du Parc", link));
            Assert.Equal((link, "catalogue.map-link"), (link, answer.Refusal.Code));
        }
    }

    /// <summary>The next text that has not been written yet.</summary>
    private string Next() => Short[_used++ % Short.Length];

    private async Task NamesTheTown() =>
        await Town.Does(new ChangeTown(Next(), "<b>Loisirs{0}", OffersEnglish: true, "418 555-0123", "loisirs@exemple.test", Next(), Next(), Next(), "3", nameof(ResidencyInstant.Holding), "2", null, null));

    private async Task<List<(Guid Activity, Guid Group, string Name)>> Offers()
    {
        var programme = await Town.Does(new CreateProgramme(Next(), Next(), Town.Today.AddDays(-60), Town.Today.AddDays(200), [new WindowFields { For = Audience.Everyone, OpensOn = Town.Today.AddDays(-30) }]));
        var provider = await Town.Does(new CreateProvider(Next(), IsPartner: false, IsRegisteredForTaxes: true));
        var venue = await Town.Does(new CreateVenue(Next(), Next()));
        var offered = new List<(Guid, Guid, string)>();
        foreach (var share in Scripts.All.Chunk((Scripts.All.Count / Activities) + 1))
        {
            var name = Next();
            var activity = await Town.Does(new CreateActivity(new()
            {
                Programme = programme,
                Provider = provider,
                Kind = ActivityKind.Activity,
                Category = "aquatics",
                NameFr = name,
                NameEn = Next(),
                DescriptionFr = string.Join("\n\n", share),
                DescriptionEn = string.Join(' ', share),
                BringFr = Next(),
                BringEn = Next(),
                TaxStatus = TaxStatus.Exempt,
                TaxReason = Next(),
            }));
            var day = Town.Today.AddDays(7);
            var plan = new PlanFields { Days = [day.DayOfWeek], Starts = new(18, 0), Ends = new(19, 0), First = day, Last = day.AddDays(14), SkipHolidays = false };
            var group = await Town.Does(new CreateGroup(activity, new() { Code = $"<b>{offered.Count}", Venue = venue, Instructor = Next(), Capacity = 9, ResidentPrice = "0" }, plan));
            await Town.Does(new PublishActivity(activity));
            if (offered.Count > 0)
            {
                await Asks(activity);
            }

            offered.Add((activity, group, name));
        }

        return offered;
    }

    private async Task Asks(Guid activity) => await Town.Does(new KeepQuestion(activity, null, new()
    {
        LabelFr = Next(),
        LabelEn = Next(),
        HelpFr = Next(),
        HelpEn = Next(),
        PurposeFr = Next(),
        PurposeEn = Next(),
        Kind = QuestionKind.OneOf,
        ChoicesFr = $"{Next()}\n{Next()}",
        KeptUntil = Town.Today.AddYears(1),
    }));

    /// <summary>Opens a page in both languages; what would run on it is kept.</summary>
    private async Task<ShownPage> Looks(HttpBrowser browser, string address)
    {
        var english = await browser.Gets("/en" + address);
        var page = await browser.Gets(address);
        foreach (var seen in new[] { english, page })
        {
            Assert.True((int)seen.Status == 200, $"{seen.Path} answers {seen.Status}");
            _faults.AddRange(Inert.FaultsOf(seen.Document).Select(fault => $"{seen.Path}: {fault}"));
        }

        return page;
    }

    private async Task LooksAtMails(string registered)
    {
        var letters = await Town.Letters("");
        Assert.Contains(letters, letter => letter.Text.Contains(registered, StringComparison.Ordinal));
        foreach (var letter in letters)
        {
            var mail = await new HtmlParser().ParseDocumentAsync(letter.Html);
            foreach (var own in mail.QuerySelectorAll("[style]").Where(element => OwnStyle().IsMatch(element.GetAttribute("style")!)))
            {
                own.RemoveAttribute("style"); // a mail has no sheet
            }

            _faults.AddRange(Inert.FaultsOf(mail).Select(fault => $"{letter.Key}: {fault}"));
        }
    }

    [GeneratedRegex("^[A-Za-z0-9:;#%., -]+$")]
    private static partial Regex OwnStyle();
}
