using Loisirs.Accounts.Contracts.Families;
using Loisirs.Attendance.Application.Mailings;
using Loisirs.Attendance.Application.Rosters;
using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Attendance.Tests.Mailings;

/// <summary>The office writes to every family of a group at once.</summary>
[Trait("Promise", "P-312")]
public sealed class WritingToAGroup
{
    [Theory, BothDatabases]
    public async Task It_is_looked_at_then_sent_and_each_family_gets_one_mail_of_its_own_whatever_children_it_has_there(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens());
        var chess = await evening.Opens("Échecs", "20:00");
        await town.Registers(evening.Roy, swimming.Group, await evening.People("Léa", "Noé", "Zoé"));
        var gagnon = await (await town.ApprovesFamily("Gagnon")).With("Mila", "2018-04-02");
        await town.Registers(gagnon, swimming.Group, gagnon["Mila"]);
        var elsewhere = await (await town.ApprovesFamily("Smith")).With("Ann", "2018-04-02");
        await town.Registers(elsewhere, chess.Group, elsewhere["Ann"]);
        using var office = await town.SignsIn((await town.Hires(Role.Clerk)).Email);

        (await office.Gets($"/administration/listes/{swimming.Group}")).IsShown("Écrire au groupe");
        var form = (await office.Gets($"/administration/listes/{swimming.Group}/messages")).IsShown("2 familles sont inscrites");
        var seen = (await office.Presses(form, "Voir avant d'envoyer", ("Subject", "Casque de bain"), ("Text", "Bonjour,\r\n\r\nLe casque est obligatoire.\r\n<script>alert(1)</script>")))
            .IsShown("Le courriel tel que les familles le recevront").IsShown("Au sujet de\u00A0: Natation 3").IsShown("Le casque est obligatoire.").IsShown("en français");
        Assert.Empty(await town.Letters("mailing:"));
        var sent = (await office.Presses(seen, "Envoyer à 2 familles")).IsShown("Le message est envoyé à 2 familles.").IsShown("Courriels écrits\u00A0: 0 sur 2");
        await town.Quiet();

        var letters = await town.Letters("mailing:");
        Assert.Equal(new[] { evening.Roy.Email, gagnon.Email }.Order(StringComparer.Ordinal), letters.Select(letter => letter.To).Order(StringComparer.Ordinal));
        var roy = letters.Single(letter => letter.Family == evening.Roy.Id);
        Assert.Equal("Casque de bain", roy.Subject);
        Assert.Contains("Pour\u00A0: Léa, Noé et Zoé", roy.Text, StringComparison.Ordinal);
        Assert.Contains("Bonjour,\n\nLe casque est obligatoire.\n<script>", roy.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", roy.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(gagnon.Email, roy.Text + roy.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Mila", roy.Text + roy.Html, StringComparison.Ordinal);
        (await office.Gets(sent.Path)).IsShown("Courriels écrits\u00A0: 2 sur 2").IsShown("Tous les courriels sont écrits.");
        (await office.Gets(form.Path)).IsShown("Déjà écrit à ce groupe").IsShown("Casque de bain");
    }

    [Theory, BothDatabases, Trait("Case", "C32")]
    public async Task Each_family_gets_it_wholly_in_its_language_and_in_french_where_nothing_else_was_written(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens());
        await evening.Registers(swimming, "Léa Roy");
        var smith = await (await town.ApprovesFamily("Smith", language: Language.English)).With("Ann", "2018-04-02");
        await town.Registers(smith, swimming.Group, smith["Ann"]);

        await Sends(town, new(swimming.Group, Guid.NewGuid(), "Casque", "Le casque est obligatoire.", "Swim cap", "A swim cap is required."));
        await Sends(town, new(swimming.Group, Guid.NewGuid(), "Fermeture", "La piscine ferme à 20 h."));

        var letters = await town.Letters("mailing:");
        var (english, french) = (letters.Single(letter => letter.Subject == "Swim cap"), letters.Single(letter => letter.Subject == "Casque"));
        Assert.Equal((smith.Id, evening.Roy.Id), (english.Family, french.Family));
        Assert.Contains("About: Natation 3", english.Text, StringComparison.Ordinal);
        Assert.Contains("For: Ann", english.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("obligatoire", english.Text, StringComparison.Ordinal);
        Assert.Contains("lang=\"en-CA\"", english.Html, StringComparison.Ordinal);
        var only = letters.Single(letter => letter.Family == smith.Id && letter.Subject == "Fermeture");
        Assert.Contains("Pour\u00A0: Ann", only.Text, StringComparison.Ordinal);
        Assert.Contains("lang=\"fr-CA\"", only.Html, StringComparison.Ordinal);
    }

    [Theory, BothDatabases, Trait("Case", "C28")]
    public async Task Whoever_cancelled_gets_none_also_when_it_is_cancelled_before_the_letter_is_written(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens());
        var families = new List<FamilyInTown>();
        var orders = new List<CartCheckedOut>();
        for (var number = 0; number < 12; number++)
        {
            families.Add(await (await town.ApprovesFamily($"Famille{number}")).With("Léa", "2018-04-02"));
            orders.Add(await town.Registers(families[number], swimming.Group, families[number]["Léa"]));
        }

        await town.Cancels(orders[0]);
        await town.Cancels(orders[1]);
        var message = new SendGroupMessage(swimming.Group, Guid.NewGuid(), "Casque", "Le casque est obligatoire.");
        var sent = Town.Expect(await town.Ask(Evening.AsOffice, message));
        Assert.Equal(10, sent.Families);
        await town.Reads<TakeOffRoster, OrderLineCancelled>(
            new(orders[2].Order, orders[2].Lines[0].Line, swimming.Group, families[2]["Léa"]));
        await town.Quiet();

        Assert.Equal(families.Skip(3).Select(family => family.Id).Order(), (await town.Letters("mailing:")).Select(letter => letter.Family).Order());
        Assert.Equal(new MailingProgress(10, 9, 1), (await town.Does(new ShowMailing(sent.Id))).Line.Progress);
    }

    [Theory, BothDatabases]
    public async Task A_form_that_is_sent_twice_is_one_message_and_another_group_or_hand_cannot_take_its_name(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming, chess) = (evening.Town, await evening.Opens(), await evening.Opens("Échecs", "20:00"));
        await evening.Registers(swimming, "Léa Roy");
        await evening.Registers(chess, "Noé Roy");
        var clerk = Guid.NewGuid();
        var message = new SendGroupMessage(swimming.Group, Guid.NewGuid(), "Casque", "Le casque est obligatoire.");

        Town.Expect(await town.Ask(As(clerk), message));
        Town.Expect(await town.Ask(As(clerk), message));
        await town.Quiet();
        Town.Expect(await town.Ask(As(clerk), message));
        await town.Quiet();

        Assert.Single(await town.Letters("mailing:"));
        Assert.Equal("mailing.id-used", (await town.Ask(As(clerk), message with { Group = chess.Group })).Refusal.Code);
        Assert.Equal("mailing.id-used", (await town.Ask(Evening.AsOffice, message)).Refusal.Code);
        Assert.Single((await town.Does(new ShowGroupMessages(swimming.Group))).Sent);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_refused_at_its_field_and_kept_on_the_page()
    {
        await using var evening = await Evening.In();
        var (town, swimming) = (evening.Town, await evening.Opens());
        await evening.Registers(swimming, "Léa Roy");
        var good = new PreviewGroupMessage(swimming.Group, "Casque", "Le casque est obligatoire.");

        Assert.Equal("mailing.subject-missing@Subject", await Why(town, good with { Subject = "\u200B" }));
        Assert.Equal("mailing.text-missing@Text", await Why(town, good with { Text = " \n " }));
        Assert.Equal("mailing.text-too-long@Text", await Why(town, good with { Text = new string('x', MailingText.LongestText + 1) }));
        Assert.Equal("mailing.text-unreadable@Subject", await Why(town, good with { Subject = "Casque\r\nBcc: x@exemple.test" }));
        Assert.Equal("mailing.english-incomplete@SubjectEnglish", await Why(town, good with { TextEnglish = "A swim cap is required." }));
        Assert.Equal("mailing.english-incomplete@TextEnglish", await Why(town, good with { SubjectEnglish = "Swim cap" }));
        Assert.Equal("house.not-found@", await Why(town, good with { Group = Guid.NewGuid() }));
        var empty = await evening.Opens("Échecs", "20:00");
        Assert.Equal("mailing.nobody", (await town.Ask(Evening.AsOffice, new SendGroupMessage(empty.Group, Guid.NewGuid(), "Casque", "Bonjour"))).Refusal.Code);
        using var office = await town.SignsIn((await town.Hires(Role.Clerk)).Email);
        var form = await office.Gets($"/administration/listes/{swimming.Group}/messages");
        (await office.Presses(form, "Voir avant d'envoyer", ("Subject", ""), ("Text", "Le casque est obligatoire."))).IsRefused("Écrivez l'objet du message.");
    }

    [Theory, BothDatabases]
    public async Task Whoever_has_tickets_of_a_show_is_written_to_and_of_two_households_the_one_that_registered_the_child(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var town = evening.Town;
        var show = await town.OpensShow("Enfant 0");
        await town.Buys(evening.Roy, show, ("Enfant", 3));
        var swimming = await evening.Opens();
        var smith = await (await town.ApprovesFamily("Smith")).With("Ann", "2018-04-02");
        var second = await town.ApprovesFamily("Jones");
        await town.Shares(smith, "Ann", second);
        await town.Registers(second, swimming.Group, smith["Ann"]);

        await Sends(town, new(show.Group.Id, Guid.NewGuid(), "Stationnement", "Le stationnement est gratuit."));
        await Sends(town, new(swimming.Group, Guid.NewGuid(), "Casque", "Le casque est obligatoire."));

        Assert.Equal(
            [(second.Id, "Casque"), (evening.Roy.Id, "Stationnement")],
            (await town.Letters("mailing:")).OrderBy(letter => letter.Subject, StringComparer.Ordinal).Select(letter => (letter.Family, letter.Subject)));
    }

    [Theory, BothDatabases]
    public async Task Whoever_became_part_of_another_family_meanwhile_is_written_to_there_once(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens());
        await evening.Registers(swimming, "Léa Roy");
        var (gone, kept) = (await (await town.ApprovesFamily("Smith")).With("Ann", "2018-04-02"), await town.ApprovesFamily("Jones"));
        await town.Registers(gone, swimming.Group, gone["Ann"]);

        await town.WritesTo(swimming.Group);
        await town.Reads<MoveRosterEntries, FamiliesMerged>(new FamiliesMerged(kept.Id, gone.Id));
        await town.Reads<MoveRosterEntries, FamiliesMerged>(new FamiliesMerged(kept.Id, gone.Id));
        await town.Quiet();

        Assert.Equal(new[] { evening.Roy.Id, kept.Id }.Order(), (await town.Letters("mailing:")).Select(letter => letter.Family).Order());
    }

    private static async Task Sends(Town town, SendGroupMessage message)
    {
        Town.Expect(await town.Ask(Evening.AsOffice, message));
        await town.Quiet();
    }

    private static Action<Caller> As(Guid clerk) => caller =>
        caller.Become(new CallerFacts([Role.Clerk], clerk, Guid.Empty, IsApproved: false, "Bureau", Language.French));

    private static async Task<string> Why(Town town, PreviewGroupMessage preview)
    {
        var refusal = (await town.Ask(Evening.AsOffice, preview)).Refusal;
        return $"{refusal.Code}@{refusal.Field}";
    }
}
