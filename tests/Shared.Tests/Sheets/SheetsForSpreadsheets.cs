using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;
using Loisirs.Kernel;
using Loisirs.Shared.Sheets;

namespace Loisirs.Shared.Tests.Sheets;

/// <summary>What leaves as a file is text where it is text, and nothing in it computes.</summary>
[Trait("Promise", "P-709")]
public sealed class SheetsForSpreadsheets
{
    private static readonly string[] Names =
    [
        "=1+1", "@SUM(A1)", "-Marie", "+Zoé", "\tLéa", "\rLéa", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20A1", "a\";=1+1", "+1 418 555-0142", "=HYPERLINK(\"http://x\")",
    ];

    private static readonly Sheet Sample = new(
        "liste-1E5",
        ["Code", "Nom", "Jour", "Âge", "Somme"],
        [.. Names.Select(name => (IReadOnlyList<object?>)["1E5", name, new DateOnly(2027, 1, 2), 8, new Money(8550)]), ["004512", "Œdipe", null, 12, Money.Zero]]);

    [Fact, Trait("Case", "C39"), Trait("Case", "C42")]
    public async Task Csv_begins_with_its_mark_and_has_semicolons_and_one_record_a_row()
    {
        var file = await Sample.As(SheetFormat.Csv, CancellationToken.None);

        Assert.Equal(("liste-1E5.csv", "text/csv; charset=utf-8"), (file.Name, file.ContentType));
        Assert.Equal<byte>([0xEF, 0xBB, 0xBF], file.Content[..3]);
        var text = Encoding.UTF8.GetString(file.Content[3..]);
        Assert.StartsWith("Code;Nom;Jour;Âge;Somme\r\n1E5;", text, StringComparison.Ordinal);
        Assert.EndsWith("004512;Œdipe;;12;0,00\r\n", text, StringComparison.Ordinal);
        Assert.Contains(";2027-01-02;8;85,50\r\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.French, "Code;Somme\r\n4-100;1234,50\r\n")]
    [InlineData(Language.English, "Code,Somme\r\n4-100,1234.50\r\n")]
    public async Task Csv_parts_fields_and_cents_as_the_Excel_of_its_language_reads_them(Language language, string text)
    {
        var file = await new Sheet("journal", ["Code", "Somme"], [["4-100", new Money(123450)]]) { Language = language }.As(SheetFormat.Csv, CancellationToken.None);

        Assert.Equal(text, Encoding.UTF8.GetString(file.Content[3..]));
    }

    [Fact, Trait("Case", "C40"), Trait("Case", "C41")]
    public async Task Csv_computes_nothing_and_gives_back_what_was_there_without_the_apostrophe()
    {
        var file = await Sample.As(SheetFormat.Csv, CancellationToken.None);

        using var csv = new CsvReader(new StreamReader(new MemoryStream(file.Content)), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        await csv.ReadAsync();
        csv.ReadHeader();
        var read = new List<(string Code, string Name)>();
        while (await csv.ReadAsync())
        {
            read.Add((csv.GetField("Code")!, csv.GetField("Nom")!));
        }

        Assert.Equal(["1E5", "004512"], read.Select(row => row.Code).Distinct());
        Assert.DoesNotContain(read, row => "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".Contains(row.Name[0], StringComparison.Ordinal));
        Assert.Equal([.. Names, "Œdipe"], read.Select(row => row.Name[0] == '\'' ? row.Name[1..] : row.Name));
    }

    [Fact, Trait("Case", "C40"), Trait("Case", "C41"), Trait("Case", "C42")]
    public async Task Excel_gets_text_with_its_exact_value_true_days_and_numbers_and_no_formula()
    {
        var file = await Sample.As(SheetFormat.Xlsx, CancellationToken.None);

        using var book = new ZipArchive(new MemoryStream(file.Content));
        await using var part = book.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open();
        var sheet = await XDocument.LoadAsync(part, LoadOptions.PreserveWhitespace, CancellationToken.None);
        XNamespace of = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var rows = sheet.Descendants(of + "row").Skip(1).Select(row => row.Elements(of + "c").ToList()).ToList();
        Assert.Empty(sheet.Descendants(of + "f"));
        Assert.All(rows, row => Assert.Equal("inlineStr", row[0].Attribute("t")?.Value));
        Assert.Equal(["1E5", "004512"], rows.Select(row => row[0].Value).Distinct());
        Assert.Equal(Names.Select(name => name.Replace('\r', '\n')), rows.Take(Names.Length).Select(row => row[1].Value.Replace('\r', '\n')));
        Assert.All(rows, row => Assert.Equal("inlineStr", row[1].Attribute("t")?.Value));
        var day = new DateTime(2027, 1, 2).ToOADate().ToString(CultureInfo.InvariantCulture);
        Assert.All(rows.Take(Names.Length), row => Assert.Equal((day, "8", "85.5"), (row[2].Value, row[3].Value, row[4].Value)));
    }
}
