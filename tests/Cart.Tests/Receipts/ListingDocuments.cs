using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Tests.Cancelling;

namespace Loisirs.Cart.Tests.Receipts;

/// <summary>« Documents »: receipts and credit notes of all orders, by year.</summary>
public sealed class ListingDocuments : CartTest
{
    [Fact]
    public async Task They_come_by_year_with_what_the_year_comes_to()
    {
        var (swimming, chess) = (await Winter.Offers("Natation 3"), await Winter.Offers("Échecs", day: DayOfWeek.Sunday, cents: 5000));
        var first = await Buys("Léa", swimming);
        await PaidEvening.Cancels(Roy, first);
        await Town.Quiet();
        Town.Clock.Advance(TimeSpan.FromDays(37)); // 2 January
        var second = await Buys("Noé", chess);

        var newest = await Does(Roy, new ListDocuments());
        var before = await Does(Roy, new ListDocuments(2026));

        Assert.Equal([2027, 2026], newest.Years);
        Assert.Equal((2027, 5000L, second), (newest.Year, newest.Net.Cents, Assert.Single(newest.Documents.Items).Order));
        Assert.Equal(["C-000001", "R-000001"], before.Documents.Items.Select(known => known.Document.Number));
        Assert.Equal((8500L, 7225L, 1275L), (before.Receipts.Total.Cents, before.Credits.Total.Cents, before.Net.Cents));
        Assert.Equal(2027, (await Does(Roy, new ListDocuments(1999))).Year);
        Assert.Empty((await Does(await Approves("Gagnon"), new ListDocuments())).Years);
    }

    [Fact]
    public async Task The_page_leads_to_each_document_and_to_each_year()
    {
        using var browser = await Town.SignsIn(Roy.Email);
        (await browser.Gets("/famille/documents")).IsShown("Vous n'avez pas encore de reçu.");
        var number = await Buys("Léa", await Winter.Offers("Natation 3"));

        var page = await browser.Gets("/famille/documents");

        page.IsShown("Documents de 2026").IsShown("Reçu R-000001").IsShown($"commande {number}").IsShown("Reçus (1)").IsShown("85,00 $");
        var links = page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Contains($"/commandes/{number}/recus/R-000001", links);
        Assert.Contains($"/commandes/{number}/recus/R-000001.pdf", links);
        (await browser.Gets("/en/famille/documents")).IsShown("Receipt R-000001");
    }

    private async Task<string> Buys(string member, Guid group)
    {
        await Adds(Roy, member, group);
        return (await ChecksOutAndPays(Roy)).Number;
    }
}
