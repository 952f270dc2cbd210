using System.Net;
using System.Text;
using Loisirs.Accounts.Application.Safety;
using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;
using Microsoft.Data.Sqlite;

namespace Loisirs.Accounts.Tests.Families;

public sealed class SafetyAndHealth
{
    private const string Allergy = "arachides, auto-injecteur dans le sac bleu";

    [Theory, BothDatabases]
    public async Task A_family_writes_who_to_call_who_comes_and_what_to_avoid_and_reads_it_again(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        using var browser = await town.SignsIn(roy.Email);
        var path = $"/famille/membres/{roy["Léa"]}/securite";

        var kept = await browser.Presses(
            await browser.Gets(path), "Enregistrer", ("Contacts[0].Name", "Aline Roy"), ("Contacts[0].Link", "grand-mère"), ("Contacts[0].Phone", "(418) 555-0199"),
            ("PickUps[0].Name", "Marc Côté"), ("Forbidden", "Jean Untel"), ("Allergies", Allergy), ("Notes", "Asthme\nROYL 1234 5678"));

        kept.IsShown("Les renseignements de sécurité sont enregistrés");
        var page = await browser.Gets(path);
        Assert.Equal("418 555-0199", page.Document.QuerySelector("[name='Contacts[0].Phone']")?.GetAttribute("value"));
        Assert.Equal(Allergy, page.Document.QuerySelector("#Allergies")?.TextContent.Trim());
        var opened = (await town.Does(new FindSafety(roy["Léa"]))).Says;
        Assert.Equal(new SafetyContact("Aline Roy", "grand-mère", "418 555-0199"), Assert.Single(opened.Contacts));
        Assert.Equal("Marc Côté", Assert.Single(opened.PickUps).Name);
        Assert.Equal(("Jean Untel", "Asthme\n[…]"), (opened.Forbidden, opened.Notes));
    }

    [Fact]
    public async Task Somebody_to_call_has_a_name_and_a_telephone()
    {
        await using var town = await Town.Open();
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        using var browser = await town.SignsIn(roy.Email);
        var page = await browser.Gets($"/famille/membres/{roy["Léa"]}/securite");

        var refused = await browser.Presses(page, "Enregistrer", ("Contacts[0].Name", "Aline Roy"), ("Contacts[1].Phone", "418 555-0199"), ("Notes", "Asthme"));

        refused.IsRefused("Écrivez le téléphone de cette personne").IsRefused("Écrivez le nom de cette personne");
        Assert.Equal("Asthme", refused.Document.QuerySelector("#Notes")?.TextContent.Trim());
        Assert.Equal(SafetyView.Empty, (await town.Does(new FindSafety(roy["Léa"]))).Says);
    }

    [Fact, Trait("Promise", "P-910")]
    public async Task Nothing_of_it_can_be_read_in_the_database()
    {
        await using var town = await Town.Open(DatabaseProvider.Sqlite);
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await Keep(roy, "Allergiemarqueur", "Grandmèremarqueur");

        var file = new SqliteConnectionStringBuilder(town.ConnectionString).DataSource;
        var bytes = new StringBuilder();
        foreach (var part in Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(file))!, Path.GetFileName(file) + "*"))
        {
            await using var stream = new FileStream(part, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(stream, Encoding.Latin1);
            bytes.Append(await reader.ReadToEndAsync());
        }

        Assert.Contains("Camille", bytes.ToString(), StringComparison.Ordinal); // the family itself can be read: it is the right file
        Assert.DoesNotContain("marqueur", bytes.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, BothDatabases, Trait("Promise", "P-910")]
    public async Task A_list_is_told_that_there_is_something_and_not_what(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var roy = await (await (await town.ApprovesFamily()).With("Léa", "2018-04-02")).With("Noé", "2016-09-09");
        await Keep(roy, Allergy, "Aline Roy");

        var flags = await town.Does(new FindSafetyFlags([roy["Léa"], roy["Noé"]]));

        Assert.Equal(new SafetyFlags(roy["Léa"], HasContacts: true, HasHealth: true, HasForbidden: false), Assert.Single(flags));
    }

    [Fact, Trait("Promise", "P-602")]
    public async Task Another_family_the_office_and_a_family_that_waits_open_nothing()
    {
        await using var town = await Town.Open();
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await Keep(roy, Allergy, "Aline Roy");
        using var gagnon = await town.SignsIn((await town.ApprovesFamily("Gagnon")).Email);
        using var office = await town.SignsIn((await town.Hires(Role.Clerk, Role.Manager)).Email);
        var waits = await (await town.OpensAccount("Bédard")).With("Alix", "2018-04-02");

        Assert.Equal(HttpStatusCode.NotFound, (await gagnon.Gets($"/famille/membres/{roy["Léa"]}/securite")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await office.Gets($"/famille/membres/{roy["Léa"]}/securite")).Status);
        Assert.Equal(Refusal.NotApproved, (await waits.Asks(new FindMySafety(waits["Alix"]))).Refusal);
        Assert.Equal(Refusal.Denied, (await roy.Asks(new FindSafety(roy["Léa"]))).Refusal);
    }

    private static Task<Done> Keep(FamilyInTown family, string allergies, string contact) => family.Does(new KeepSafety(
        family["Léa"], [new ContactFields { Name = contact, Phone = "418 555-0199" }], [], null, allergies, null));
}
