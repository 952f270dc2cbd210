using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Accounts.Tests.Approvals;

public sealed class FamiliesAtTheCounter
{
    private const string Mail = "bedard@exemple.test";

    [Theory, BothDatabases]
    public async Task Are_approved_at_once_with_their_people_and_get_no_mail(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        using var office = await town.SignsIn((await town.Hires(Role.Clerk, Role.Manager)).Email);

        var (family, file) = await Opens(town, office);
        file.IsShown("La famille est créée et approuvée").IsShown("418 555-0123");
        var added = await office.Presses(
            file, "Ajouter à cette famille", ("FirstName", "Alix"), ("LastName", "Bédard"), ("BirthDate.Day", "4"), ("BirthDate.Month", "5"), ("BirthDate.Year", "2018"));

        added.IsShown("Alix Bédard");
        var known = await town.Does(new FindFamily(family));
        Assert.True(known.IsApproved);
        Assert.Equal(ResidencyClass.Resident, known.ClassOn(town.Today));
        await town.Does(new WriteToFamily("order:1:confirmation", family, "Objet", "Texte\n", "<p>Texte</p>", []));
        Assert.Equal(0, await town.SendsLetters());
        Assert.Null((await town.Does(new FindLetter("order:1:confirmation", family))).SentAt);
    }

    [Theory, BothDatabases]
    public async Task Get_a_sign_in_later_and_are_written_to_once_its_key_was_used(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        using var office = await town.SignsIn((await town.Hires(Role.Clerk, Role.Manager)).Email);
        var (family, file) = await Opens(town, office);
        await office.Presses(file, "Envoyer l'invitation", ("Email", "bedrad@exemple.test")); // a slip of the pen
        var slip = await town.LinkMailedTo("bedrad@exemple.test");
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.Presses(await office.Gets($"/administration/comptes/{family}"), "Envoyer l'invitation", ("Email", Mail));
        Assert.Equal("", (await town.Does(new FindFamily(family))).Email);
        using var browser = town.Browser();

        (await browser.Presses(await browser.Gets(slip), "Enregistrer le mot de passe", ("Password", "cinq huards au large"))).IsRefused("lien");
        await browser.Presses(await browser.Gets(await town.LinkMailedTo(Mail)), "Enregistrer le mot de passe", ("Password", "cinq huards au large"));
        await browser.SignsIn(Mail, "cinq huards au large");

        (await browser.Gets("/famille")).IsShown("Résident jusqu'au");
        Assert.Equal(Mail, (await town.Does(new FindFamily(family))).Email);
        Assert.False((await office.Gets($"/administration/comptes/{family}")).Says("Ajouter un accès"));
    }

    [Fact]
    public async Task An_address_that_has_an_account_is_refused_and_a_proof_that_ends_before_it_begins()
    {
        await using var town = await Town.Open();
        await town.Approved();
        using var office = await town.SignsIn((await town.Hires(Role.Clerk, Role.Manager)).Email);
        var (_, file) = await Opens(town, office);

        (await office.Presses(file, "Envoyer l'invitation", ("Email", "ROY@exemple.test"))).IsRefused("compte");
        (await Sends(office, ("To", "2020-01-01"))).IsRefused("date");
        Assert.Equal(2, await town.Reads(db => Task.FromResult(db.Families.Count())));
    }

    private static async Task<(Guid Family, ShownPage File)> Opens(Town town, HttpBrowser office)
    {
        var file = await Sends(office);
        return (await town.Reads(db => Task.FromResult(db.Families.Single(f => f.Email == "").Id)), file);
    }

    private static async Task<ShownPage> Sends(HttpBrowser office, params (string, string)[] more) => await office.Presses(
        await office.Gets("/administration/familles/nouvelle"), "Créer la famille",
        [("FirstName", "Jeanne"), ("LastName", "Bédard"), ("Phone", "418 555-0123"), ("Street", "3, rue du Moulin"), ("City", "Val-des-Érables"),
            ("PostalCode", "G1X 4A5"), ("Language", "French"), ("Residency", "Resident"), .. more]);
}
