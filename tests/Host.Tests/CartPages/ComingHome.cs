namespace Loisirs.Host.Tests.CartPages;

/// <summary>The front page: what takes place when, and where the family goes next.</summary>
public sealed class ComingHome : CartPagesTest
{
    [Fact]
    public async Task A_visitor_reads_when_the_session_takes_place_and_since_when_one_registers()
    {
        await Offers("Natation 3");

        var home = await Town.Browser().Gets("/");

        Assert.Contains("Dates à retenir", home.Text, StringComparison.Ordinal);
        Assert.Matches("Automne.*Pour tous : inscriptions ouvertes depuis le", home.Text);
    }

    [Fact]
    public async Task Before_a_session_is_announced_the_page_says_so() =>
        Assert.Contains("Aucune session n'est annoncée", (await Town.Browser().Gets("/")).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_family_sees_its_next_three_dates_in_order_and_no_other_family_does()
    {
        var (swimming, chess) = (await Offers("Natation 3", daysAhead: 7), await Offers("Échecs", daysAhead: 9));
        var roys = await Roys();
        await Adds(roys, "Léa", swimming);
        await Adds(roys, "Noé", chess);
        var payment = await roys.Browser.Presses(await roys.Browser.Gets("/panier/payer"), "Payer");
        await PaysWith(roys, payment);

        var home = await roys.Browser.Gets("/");

        var next = home.Document.QuerySelectorAll("main ul.lignes li").Select(line => line.TextContent.Trim()).ToList();
        Assert.Collection(
            next,
            first => Assert.StartsWith("Léa – Natation 3", first, StringComparison.Ordinal),
            second => Assert.StartsWith("Noé – Échecs", second, StringComparison.Ordinal),
            third => Assert.StartsWith("Léa – Natation 3", third, StringComparison.Ordinal));
        Assert.DoesNotContain("Natation 3", (await (await Bouchards()).Browser.Gets("/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_pays_in_English_comes_back_in_English_though_the_family_is_written_to_in_French()
    {
        var swimming = await Offers("Natation 3");
        var roys = await Roys();
        await Adds(roys, "Léa", swimming);

        var payment = await roys.Browser.Presses(await roys.Browser.Gets("/en/panier/payer"), "Pay");
        var hosted = await roys.Browser.Gets(PathOf(payment.Document.QuerySelectorAll("main a.bouton").Single(link => link.TextContent == "Go to the payment page")));
        var back = await roys.Browser.Presses(hosted, "Pay with this card", ("card", "approved"));

        Assert.StartsWith("/en/", back.Path, StringComparison.Ordinal);
    }

    private static string PathOf(AngleSharp.Dom.IElement link) => new Uri(link.GetAttribute("href")!).PathAndQuery;
}
