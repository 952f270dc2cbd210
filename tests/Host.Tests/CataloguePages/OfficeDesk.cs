using AngleSharp.Html.Dom;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.CataloguePages;

/// <summary>Somebody of the office who fills in the catalogue's forms, as the screen asks for them.</summary>
internal sealed class OfficeDesk(HttpBrowser browser)
{
    private const string Root = "/administration/catalogue";

    public HttpBrowser Browser => browser;

    /// <summary>A session open to residents now, a pool and the town as provider.</summary>
    public async Task PreparesWinter()
    {
        await Sends($"{Root}/lieux", "Ajouter ce lieu", ("Name", "Piscine municipale"), ("Address", "12, rue de l'Étang, Val-des-Érables"));
        await Sends($"{Root}/organismes", "Ajouter cet organisme", ("Name", "Ville de Val-des-Érables"), ("IsRegisteredForTaxes", "true"));
        await Sends($"{Root}/sessions/nouvelle", "Enregistrer la session",
            ("NameFr", "Hiver 2027"), ("NameEn", "Winter 2027"), ("From", "2027-01-04"), ("To", "2027-03-31"),
            ("Windows[0].OpensOn", "2026-11-20"), ("Windows[0].OpensAt", "18:00"), ("Windows[0].ClosesOn", "2027-01-31"),
            ("Windows[1].OpensOn", "2026-12-04"));
    }

    /// <summary>A draft, as the page asks for it; the address of its page.</summary>
    public async Task<ShownPage> Drafts(string name, params (string Name, string Value)[] other)
    {
        var form = await browser.Gets($"{Root}/activites/nouvelle");
        return await browser.Presses(form, "Enregistrer le brouillon", Over(
            other,
            ("Activity.NameFr", name), ("Activity.Kind", "Activity"), ("Activity.Programme", Choice(form, "Activity.Programme", "Hiver 2027")),
            ("Activity.Category", "aquatics"), ("Activity.Provider", Choice(form, "Activity.Provider", "Ville de Val-des-Érables")),
            ("Activity.DescriptionFr", "Une activité."), ("Activity.AgeFrom", "6"), ("Activity.AgeTo", "8"), ("Activity.Reference", "FirstMeeting"),
            ("Activity.TaxStatus", "Exempt"), ("Activity.TaxReason", "Programme surtout pour les 14 ans et moins")));
    }

    /// <summary>The empty form of a group of that activity.</summary>
    public Task<ShownPage> OpensGroupForm(ShownPage activity) => browser.Gets($"{Root}/groupes/nouveau?activite={IdIn(activity)}");

    /// <summary>What is typed for a group: Saturdays at nine, 12 places, 85 dollars.</summary>
    public static (string Name, string Value)[] Saturdays(ShownPage form, string code, params (string Name, string Value)[] other) => Over(
        other,
        ("Plan.Days", "Saturday"), ("Plan.Starts", "09:00"), ("Plan.Ends", "09:55"), ("Plan.First", "2027-01-09"), ("Plan.Last", "2027-02-06"),
        ("Fields.Code", code), ("Fields.Venue", Choice(form, "Fields.Venue", "Piscine municipale")), ("Fields.Capacity", "12"),
        ("Fields.ResidentPrice", "85,00"), ("Fields.NonResidentPrice", "127,50"));

    public async Task<ShownPage> AddsGroup(ShownPage activity, string code, params (string Name, string Value)[] other)
    {
        var form = await OpensGroupForm(activity);
        return await browser.Presses(form, "Enregistrer le groupe", Saturdays(form, code, other));
    }

    public async Task<ShownPage> Publishes(ShownPage activity) =>
        await browser.Presses(await browser.Gets($"{Root}/activites/{IdIn(activity)}"), "Publier l'activité");

    /// <summary>A whole activity on offer with one group.</summary>
    public async Task Offers(string name, string code, (string Name, string Value)[]? activity = null, (string Name, string Value)[]? group = null)
    {
        var draft = (await Drafts(name, activity ?? [])).IsShown("enregistrée comme brouillon");
        (await AddsGroup(draft, code, group ?? [])).IsShown("enregistré comme brouillon");
        (await Publishes(draft)).IsShown("L'activité est publiée");
    }

    /// <summary>The id at the end of the page's address.</summary>
    public static string IdIn(ShownPage page) => page.Path.Split('#', '?')[0].Split('/')[^1];

    private async Task<ShownPage> Sends(string path, string button, params (string Name, string Value)[] typed) =>
        await browser.Presses(await browser.Gets(path), button, typed);

    private static string Choice(ShownPage form, string field, string text) =>
        form.Document.QuerySelectorAll($"select[name='{field}'] option").OfType<IHtmlOptionElement>().First(option => option.Text.Trim() == text).Value;

    private static (string Name, string Value)[] Over((string Name, string Value)[] other, params (string Name, string Value)[] usual) =>
        [.. usual.Where(field => other.All(o => o.Name != field.Name)), .. other];
}
