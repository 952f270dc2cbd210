using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Accounts.Tests.Families;

public sealed class SeveralAdults
{
    private const string Marc = "marc@exemple.test";
    private const string Other = "cinq huards au large";

    [Theory, BothDatabases]
    public async Task An_invited_adult_chooses_a_password_and_acts_for_the_same_family(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await town.Approved();
        using var louise = await Louise(town);
        (await Invites(louise)).IsShown("Marc Côté").IsShown("Invitation envoyée");

        using var marc = await Joins(town);
        await marc.Presses(
            await marc.Gets("/famille"), "Ajouter à ma famille", ("FirstName", "Léa"), ("BirthDate.Day", "4"), ("BirthDate.Month", "5"), ("BirthDate.Year", "2018"));

        (await louise.Gets("/famille")).IsShown("Léa");
        (await marc.Gets("/compte")).IsShown("Marc Côté").IsShown(Marc);
        (await louise.Gets("/famille/adultes")).IsShown("Courriel principal").IsShown(Marc);
    }

    [Theory, BothDatabases, Trait("Promise", "P-607")]
    public async Task The_holder_ends_a_sign_in_at_the_next_request_and_may_invite_again(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await town.Approved();
        using var louise = await Louise(town);
        await Invites(louise);
        using var marc = await Joins(town);

        (await louise.Presses(await louise.Gets("/famille/adultes"), "Retirer l'accès")).IsShown("L'accès est retiré");

        Assert.StartsWith("/connexion", (await marc.Gets("/famille")).Path, StringComparison.Ordinal);
        (await marc.SignsIn(Marc, Other)).IsRefused("ne vont pas ensemble");
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Invites(louise);
        using var again = await Joins(town);
        (await again.Gets("/famille")).IsShown("Ma famille");
    }

    [Fact]
    public async Task The_holder_stays_and_another_adult_leaves_by_themselves_only()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var louise = await Louise(town);
        await Invites(louise);
        using var marc = await Joins(town);
        var page = await marc.Gets("/famille/adultes");
        var holder = await town.Reads(db => Task.FromResult(db.Accounts.Single(a => a.Email == "roy@exemple.test").Id));

        (await marc.Posts("/famille/adultes?handler=End", page.Token, ("Account", holder.ToString()))).IsRefused("courriel principal ne peut pas être retiré");
        await marc.Presses(page, "Quitter cette famille");

        Assert.StartsWith("/connexion", (await marc.Gets("/famille")).Path, StringComparison.Ordinal);
        (await louise.Gets("/famille")).IsShown("Ma famille");
    }

    [Fact, Trait("Promise", "P-605")]
    public async Task A_key_that_was_used_taken_back_replaced_or_is_late_opens_nothing()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var louise = await Louise(town);
        await Invites(louise);
        var replaced = await town.LinkMailedTo(Marc);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Invites(louise);
        var takenBack = await town.LinkMailedTo(Marc);
        await louise.Presses(await louise.Gets("/famille/adultes"), "Annuler l'invitation");
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Invites(louise);
        var late = await town.LinkMailedTo(Marc);

        await Refuses(town, replaced);
        await Refuses(town, takenBack);
        town.Clock.Advance(TimeSpan.FromDays(8));
        await Refuses(town, late);
    }

    [Fact, Trait("Promise", "P-611")]
    public async Task An_address_that_has_an_account_looks_the_same_and_its_owner_is_told()
    {
        await using var town = await Town.Open();
        await town.Approved();
        await town.Approved("gagnon@exemple.test", "Gagnon");
        using var louise = await Louise(town);

        var page = await Invites(louise, "gagnon@exemple.test");

        page.IsShown("Invitation envoyée");
        Assert.Contains("a déjà un compte", (await town.LettersTo("gagnon@exemple.test"))[^1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_family_that_waits_invites_nobody_and_five_an_hour_are_too_many()
    {
        await using var town = await Town.Open();
        await town.Waits();
        using var waiting = await Louise(town);
        Assert.StartsWith("/compte/en-attente", (await Invites(waiting)).Path, StringComparison.Ordinal);

        await town.Approved("gagnon@exemple.test", "Gagnon");
        using var gagnon = town.Browser();
        await gagnon.SignsIn("gagnon@exemple.test");
        for (var i = 0; i < 4; i++)
        {
            (await Invites(gagnon, $"ami{i}@exemple.test")).IsShown("L'invitation est en route");
        }

        Assert.DoesNotContain("en route", (await Invites(gagnon, "ami5@exemple.test")).Text, StringComparison.Ordinal);
        Assert.Empty(await town.LettersTo("ami5@exemple.test"));
    }

    private static async Task<HttpBrowser> Louise(Town town)
    {
        var browser = town.Browser();
        await browser.SignsIn("roy@exemple.test");
        return browser;
    }

    private static async Task<ShownPage> Invites(HttpBrowser browser, string email = Marc) =>
        await browser.Presses(await browser.Gets("/famille/adultes"), "Envoyer l'invitation", ("Name", "Marc Côté"), ("Email", email));

    private static async Task<HttpBrowser> Joins(Town town)
    {
        var browser = town.Browser();
        var accepted = await browser.Presses(await browser.Gets(await town.LinkMailedTo(Marc)), "Accepter l'invitation", ("Password", Other));
        accepted.IsShown("L'invitation est acceptée");
        await browser.SignsIn(Marc, Other);
        return browser;
    }

    private static async Task Refuses(Town town, string link)
    {
        using var browser = town.Browser();
        (await browser.Presses(await browser.Gets(link), "Accepter l'invitation", ("Password", Other))).IsRefused("lien");
    }
}
