using System.Net;
using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Infrastructure.Print;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Shared.Data;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace Loisirs.Cart.Tests.Receipts;

/// <summary>Receipts and credit notes as PDF, read back by another library.</summary>
public sealed class PrintingDocuments
{
    private const string Numbers = "123456789 RT0001";

    [Fact, Trait("Promise", "P-213")]
    public async Task A_receipt_says_all_that_the_page_says_and_always_the_same()
    {
        await using var evening = await In();
        var roy = await evening.Family("Roy", "Léa", "Noé");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3", cents: 12000, taxable: true), "Léa", "Noé");

        var printed = Read(await roy.Does(new PrintDocument(number, "R-000001")));

        foreach (var part in (string[])
            ["Reçu R-000001", "Ville de Val-des-Érables", "Émis le", "26 novembre 2026", number, (await roy.Does(new ShowOrder(number))).PayerName, "Léa Roy", "Noé Roy", "Natation 3 (NAT-31)",
             "9 janvier", "taxable", Numbers, "1234567890 TQ0001", "120,00 $", "6,00 $", "11,97 $", "137,97 $", "275,94 $", "se terminant par"])
            Assert.Contains(part, printed, StringComparison.Ordinal);

        await PaidEvening.Cancels(roy, number, line: 2);
        await evening.Town.Quiet();
        evening.Town.Clock.Advance(TimeSpan.FromDays(40));
        Assert.Equal(printed, Read(await roy.Does(new PrintDocument(number, "R-000001"))));
        var credit = Read(await roy.Does(new PrintDocument(number, "C-000001")));
        foreach (var part in (string[])["Note de crédit C-000001", "R-000001", "Noé Roy", "-102,00 $", "-5,10 $", "-10,17 $", "-117,27 $", Numbers])
            Assert.Contains(part, credit, StringComparison.Ordinal);
        Assert.DoesNotContain("Léa", credit, StringComparison.Ordinal);
    }

    [Theory, Trait("Promise", "P-701"), Trait("Case", "C46")]
    [InlineData("Nguyễn Thị Ánh", "Nguyễn Thị Ánh")]
    [InlineData("Łukasz", "Łukasz")]
    [InlineData("Œuvray", "Œuvray")]
    [InlineData("O’Brien-Lévesque", "O’Brien-Lévesque")]
    [InlineData("D'Amours", "D'Amours")]
    [InlineData("李", "李")]
    [InlineData("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0")]
    [InlineData("{{7*7}}", "{{7*7}}")]
    [InlineData("👨‍👩‍👧", "[U+1F468][U+1F469][U+1F467]")]
    [InlineData("محمد", "[U+0645][U+062D][U+0645][U+062F]")]
    public void Names_are_printed_letter_for_letter_and_what_no_font_has_by_its_code(string name, string printed)
    {
        using var sheet = new PrintedSheet("Reçu", "fr-CA", new(2026, 11, 26, 23, 0, 0, TimeSpan.Zero), "R-000001");
        sheet.Paragraph(name);

        Assert.Contains(Folded(printed), Read(new("R-000001.pdf", sheet.Close())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_tagged_has_a_title_and_the_language_of_its_order()
    {
        await using var evening = await In();
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa");

        using var document = PdfDocument.Open((await roy.Does(new PrintDocument(number, "R-000001"))).File);

        Assert.StartsWith("Reçu R-000001", document.Information.Title, StringComparison.Ordinal);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        Assert.Contains("fr-CA", catalog.Data["Lang"].ToString(), StringComparison.Ordinal);
        Assert.True(catalog.Data.ContainsKey("StructTreeRoot"));
        Assert.True(catalog.Data.ContainsKey("MarkInfo"));
    }

    [Fact]
    public void Many_lines_go_on_on_the_next_page_and_many_sheets_are_written_at_once()
    {
        var files = new byte[8][];
        Parallel.For(0, files.Length, i =>
        {
            using var sheet = new PrintedSheet("Reçu", "fr-CA", DateTimeOffset.UnixEpoch, $"R-{i}");
            sheet.Table([new(.5, IsHead: true), new(.5)], ["Ligne", "Mots"], Enumerable.Range(0, 90).Select(row => new[] { $"Ligne {row} Éloïse 李", "Un mot " + new string('x', 120) }));
            files[i] = sheet.Close();
        });

        Assert.All(files, file =>
        {
            using var document = PdfDocument.Open(file);
            Assert.InRange(document.NumberOfPages, 3, 12);
            Assert.Contains("Ligne 89", Read(new("", file)), StringComparison.Ordinal);
        });
    }

    [Fact, Trait("Promise", "P-602")]
    public async Task Its_address_is_the_familys_alone()
    {
        await using var evening = await In();
        var roy = await evening.Family("Roy", "Léa");
        var number = await evening.PaysByCard(roy, await evening.Winter.Offers("Natation 3"), "Léa");
        using var browser = await evening.Town.SignsIn(roy.Email);
        using var other = await evening.Town.SignsIn((await evening.Family("Gagnon")).Email);

        Assert.Contains(AddressOf(number), (await browser.Gets($"/commandes/{number}")).Html, StringComparison.Ordinal);
        using var answer = await browser.Client.GetAsync(new Uri(AddressOf(number), UriKind.Relative));
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Gets(AddressOf(number))).Status);
    }

    private static string AddressOf(string number) => $"/commandes/{number}/recus/R-000001.pdf";

    private static Task<PaidEvening> In() => PaidEvening.In(DatabaseProvider.Sqlite);

    /// <summary>The words of all pages, spaces folded, in the order in which they were written.</summary>
    private static string Read(PrintedDocument printed)
    {
        using var document = PdfDocument.Open(printed.File);
        return Folded(string.Join(' ', document.GetPages().Select(page => ContentOrderTextExtractor.GetText(page))));
    }

    private static string Folded(string text) => string.Join(' ', text.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
