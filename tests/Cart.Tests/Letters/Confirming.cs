using System.Text;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Letters;

public sealed class Confirming : CartTest
{
    [Fact, Trait("Promise", "P-301"), Trait("Case", "C32")]
    public async Task It_says_all_that_is_needed_in_french()
    {
        var letter = await Confirmation(Roy, "Natation 3");
        var order = Assert.Single((await Does(Roy, new ListOrders())).Items);

        Assert.Equal($"Confirmation d'inscription – commande {order.Number} – Ville de Val-des-Érables", letter.Subject);
        foreach (var part in (string[])
            ["Inscription complète.", "donnez le nom de la personne", "Léa Roy", "Natation 3 (NAT-31)", "12, rue des Érables", "Maillot et serviette",
             "Anne Roy", "85,00\u00A0$", "se terminant par 0001", order.Number, $"/commandes/{order.Number}", "418 555-0100"])
        {
            Assert.Contains(part, letter.Text.Replace('\n', ' '), StringComparison.Ordinal);
            Assert.Contains(part, System.Net.WebUtility.HtmlDecode(letter.Html), StringComparison.Ordinal);
        }

        Assert.All(letter.Text.Split('\n').Where(line => !line.StartsWith("http", StringComparison.Ordinal)), line => Assert.InRange(line.Length, 0, 72));
        Assert.DoesNotContain("2018", letter.Text, StringComparison.Ordinal); // never a birth date
        Assert.DoesNotContain("<img", letter.Html, StringComparison.Ordinal);
        Assert.Contains("lang=\"fr-CA\"", letter.Html, StringComparison.Ordinal);
        Assert.True(letter.Html.Length < 90_000);
        Assert.DoesNotContain("order.mail", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("tariff.", letter.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Case", "C32")]
    public async Task An_english_family_reads_english_whoever_triggers_it()
    {
        var smith = await Approves("Smith", Language.English, "Ann 2018-04-02");

        var letter = await Confirmation(smith, "Natation 3");

        Assert.StartsWith("Registration confirmation – order ", letter.Subject, StringComparison.Ordinal);
        Assert.Contains("$85.00", letter.Text, StringComparison.Ordinal);
        Assert.Contains("/en/commandes/", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Inscription", letter.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Promise", "P-303")]
    public async Task Read_twice_it_is_written_once()
    {
        await Confirmation(Roy, "Natation 3");
        var order = Assert.Single((await Does(Roy, new ListOrders())).Items);

        await Town.Reads<MailConfirmation, CartCheckedOut>(await Town.OrderOf(order.Number));

        Assert.Single(await Letters());
    }

    [Fact, Trait("Promise", "P-308")]
    public async Task The_portal_shows_the_same_text()
    {
        var letter = await Confirmation(Roy, "Natation 3");
        var order = Assert.Single((await Does(Roy, new ListOrders())).Items);

        Assert.Equal(letter.Text, (await Does(Roy, new ShowOrder(order.Number))).Letter!.Text);
    }

    [Fact, Trait("Case", "C43"), Trait("Case", "C50")]
    public async Task The_calendar_is_cut_between_letters_and_keeps_the_towns_hour()
    {
        var letter = await Confirmation(Roy, "Natation préscolaire – Étoile de mer (3 à 5 ans), piscine de l'école 🎭 ééééééééé", "Sandales; serviette, \\ et\nbonnet");

        var calendar = Assert.Single(letter.Enclosures);
        Assert.Equal("inscriptions.ics", calendar.FileName);
        Assert.All(calendar.Content.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        var read = Ical.Net.Calendar.Load(calendar.Content)!;
        Assert.Equal(10, read.Events!.Count);
        Assert.Equal("Léa – Natation préscolaire – Étoile de mer (3 à 5 ans), piscine de l'école 🎭 ééééééééé", read.Events[0]!.Summary);
        Assert.Equal(new DateTime(2027, 1, 9, 14, 0, 0, DateTimeKind.Utc), read.Events[0]!.Start!.AsUtc);
        Assert.Equal(10, read.Events.Select(entry => entry.Uid).Distinct().Count());
        Assert.Contains("METHOD:PUBLISH", calendar.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_children_of_one_group_have_their_own_entries_and_above_forty_dates_there_is_no_file()
    {
        var swimming = await Winter.Offers("Natation 3", weeks: 10);
        await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Noé", swimming);
        await ChecksOutAndPays(Roy);
        var first = Assert.Single(await Confirmations());
        Assert.Equal(20, Ical.Net.Calendar.Load(Assert.Single(first.Enclosures).Content)!.Events.Select(entry => entry.Uid).Distinct().Count());

        var smith = await Approves("Smith", Language.English, "Ann 2018-04-02", "Bob 2018-04-02", "Cat 2018-04-02", "Dan 2018-04-02", "Eve 2018-04-02");
        foreach (var member in smith.Members.Keys)
            await Adds(smith, member, swimming);
        await ChecksOutAndPays(smith);
        var second = (await Confirmations()).Single(letter => letter.Family == smith.Id);
        Assert.Empty(second.Enclosures);
        Assert.Contains("/en/famille/calendrier", second.Text, StringComparison.Ordinal);
    }

    [Fact, Trait("Promise", "P-311")]
    public async Task Names_are_escaped()
    {
        var family = await Approves("O'Neil<script>", "Léa 2018-04-02");

        var letter = await Confirmation(family, "Natation <b>3</b> & plus");

        Assert.DoesNotContain("<script", letter.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", letter.Html, StringComparison.Ordinal);
    }

    private async Task<LetterInTown> Confirmation(FamilyInTown family, string activity, string bring = "Maillot et serviette")
    {
        await Adds(family, family.Members.Keys.First(), await Winter.Offers(activity, bring: bring));
        var order = await ChecksOutAndPays(family);
        Assert.Equal(OrderState.Paid, await StateOf(order));
        return (await Confirmations()).Single(letter => letter.Family == family.Id);
    }
}
