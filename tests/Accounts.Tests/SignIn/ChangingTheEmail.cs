using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Accounts.Tests.SignIn;

public sealed class ChangingTheEmail
{
    private const string Old = "roy@exemple.test";
    private const string New = "louise@exemple.test";

    [Theory, BothDatabases, Trait("Promise", "P-612")]
    public async Task Asks_the_password_again_and_counts_once_the_new_mailbox_answered(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await town.Approved();
        using var browser = town.Browser();
        await browser.SignsIn(Old);
        (await Asks(browser, password: "pas le bon du tout")).IsRefused("Ce n'est pas votre mot de passe actuel");
        (await Asks(browser)).IsShown($"{New} attend d'être confirmé");
        (await town.Browser().SignsIn(New)).IsRefused("ne vont pas ensemble");

        var opened = await browser.Gets(await town.LinkMailedTo(New));
        (await browser.Gets("/compte")).IsShown(Old); // opening the link is not pressing its button
        (await browser.Presses(opened, "Utiliser ce courriel")).IsShown("Votre courriel est changé").IsShown(New);

        using var again = town.Browser();
        Assert.StartsWith("/", (await again.SignsIn(New)).Path, StringComparison.Ordinal);
        (await again.Gets("/famille")).IsShown("Ma famille");
        (await town.Browser().SignsIn(Old)).IsRefused("ne vont pas ensemble");
        (await browser.Presses(opened, "Utiliser ce courriel")).IsRefused("lien");
    }

    [Theory, BothDatabases, Trait("Promise", "P-612")]
    public async Task The_old_mailbox_takes_it_back_within_seven_days_and_whoever_came_in_is_out(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        await town.Approved();
        using var thief = town.Browser();
        await thief.SignsIn(Old);
        await Asks(thief);
        await Confirms(town, thief, New);
        town.Clock.Advance(TimeSpan.FromDays(6));
        await thief.SignsIn(New);

        using var owner = town.Browser();
        var undo = await town.LinkMailedTo(Old);
        (await owner.Presses(await owner.Gets(undo), "Annuler le changement")).IsShown("Le changement est annulé");

        Assert.StartsWith("/connexion", (await thief.Gets("/famille")).Path, StringComparison.Ordinal);
        (await thief.SignsIn(Old)).IsRefused("ne vont pas ensemble"); // the password that the thief knew
        (await thief.SignsIn(New)).IsRefused("ne vont pas ensemble");
        await owner.Presses(await owner.Gets(await town.LinkMailedTo(Old)), "Enregistrer le mot de passe", ("Password", "cinq huards au large"));
        await owner.SignsIn(Old, "cinq huards au large");
        (await owner.Gets("/famille")).IsShown("Ma famille");
        await Refuses(town, undo, "Annuler le changement");
    }

    [Fact, Trait("Promise", "P-612")]
    public async Task A_link_that_comes_late_or_after_a_newer_one_opens_nothing()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var browser = town.Browser();
        await browser.SignsIn(Old);
        await Asks(browser);
        var first = await town.LinkMailedTo(New);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Asks(browser, "autre@exemple.test");
        await Confirms(town, browser, "autre@exemple.test");

        await Refuses(town, first, "Utiliser ce courriel");

        await Asks(browser);
        var late = await town.LinkMailedTo(New);
        var undo = await town.LinkMailedTo(Old);
        town.Clock.Advance(TimeSpan.FromDays(8));
        await Refuses(town, late, "Utiliser ce courriel");
        await Refuses(town, undo, "Annuler le changement");
    }

    [Fact, Trait("Promise", "P-612")]
    public async Task Changed_twice_the_first_mailbox_still_takes_all_of_it_back()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var browser = town.Browser();
        await browser.SignsIn(Old);
        await Asks(browser);
        await Confirms(town, browser, New);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Asks(browser, "autre@exemple.test");
        await Confirms(town, browser, "autre@exemple.test");
        var second = await town.LinkMailedTo(New);
        var first = await town.LinkMailedTo(Old);

        (await browser.Presses(await browser.Gets(first), "Annuler le changement")).IsShown("Le changement est annulé");

        await Refuses(town, second, "Annuler le changement");
        Assert.Equal(Old, await town.Reads(db => Task.FromResult(db.Families.Single().Email)));
    }

    [Fact, Trait("Promise", "P-611")]
    public async Task An_address_that_has_an_account_looks_the_same_and_its_owner_is_told()
    {
        await using var town = await Town.Open();
        await town.Approved();
        await town.Approved("gagnon@exemple.test", "Gagnon");
        using var browser = town.Browser();
        await browser.SignsIn(Old);

        var free = await Asks(browser);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var taken = await Asks(browser, "gagnon@exemple.test");

        Assert.Equal(free.Text.Replace(New, "…", StringComparison.Ordinal), taken.Text.Replace("gagnon@exemple.test", "…", StringComparison.Ordinal));
        Assert.StartsWith("Ce courriel a déjà un compte", (await town.LettersTo("gagnon@exemple.test"))[^1].Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_can_be_taken_back_nobody_opens_an_account_at_the_old_address()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var browser = town.Browser();
        await browser.SignsIn(Old);
        await Asks(browser);
        await Confirms(town, browser, New);
        var undo = await town.LinkMailedTo(Old);
        using var stranger = town.Browser();

        (await stranger.SignsUp(Old)).IsShown("approuver votre compte");

        (await browser.Presses(await browser.Gets(undo), "Annuler le changement")).IsShown("Le changement est annulé");
    }

    private static async Task<ShownPage> Asks(HttpBrowser browser, string email = New, string password = AccountsInTown.Password) => await browser.Presses(
        await browser.Gets("/compte/courriel/changer"), "Envoyer le lien", ("Email", email), ("CurrentPassword", password));

    private static async Task Confirms(Town town, HttpBrowser browser, string email) =>
        (await browser.Presses(await browser.Gets(await town.LinkMailedTo(email)), "Utiliser ce courriel")).IsShown("Votre courriel est changé");

    private static async Task Refuses(Town town, string link, string button)
    {
        using var browser = town.Browser();
        (await browser.Presses(await browser.Gets(link), button)).IsRefused("lien");
    }
}
