using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Loisirs.Cart.Application.Books;
using Loisirs.Cart.Domain.Books;
using Loisirs.Cart.Infrastructure.Export;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Cart.Tests.Reconciling;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Texts;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Books;

public sealed class FilesForAccounting
{
    private static readonly string[] Heads = ["Jour", "Compte", "Code", "Débit", "Crédit"];

    [Theory, BothDatabases, Trait("Promise", "P-709")]
    public async Task A_period_is_balanced_by_ledger_code_and_what_looks_like_a_formula_is_text(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var roy = await evening.Family("Roy", "Léa");
        await evening.PaysByCard(roy, await evening.Winter.Offers("Yoga", cents: 12000, taxable: true), "Léa");
        var today = evening.Town.Today();

        var books = await evening.Town.Does(new ListBooks(null, null));
        Assert.Equal(
            ["Receivable  13797 13797", "Card  13797 0", "Revenue ACTIVITES 0 12000", "Gst  0 600", "Qst  0 1197"],
            books.Sums.Select(row => $"{row.Account} {row.Code} {row.Debit.Cents} {row.Credit.Cents}"));
        Assert.Empty((await evening.Town.Does(new ListBooks(today.AddDays(-9), today.AddDays(-1)))).Rows);
        Assert.Equal(today.AddDays(365), (await evening.Town.Does(new ListBooks(today, today.AddDays(4000)))).Until);
        Assert.Equal(Refusal.Denied, (await roy.Asks(new ExportBooks(today, today, BookFormat.Csv))).Refusal);

        var csv = Encoding.UTF8.GetString((await evening.Town.Does(new ExportBooks(today, today, BookFormat.Csv))).Content);
        Assert.Contains($"{today:O};Ventes;ACTIVITES;0,00;120,00", csv, StringComparison.Ordinal);
    }

    [Fact, Trait("Promise", "P-709")]
    public async Task No_code_becomes_a_formula_and_each_is_read_back_as_it_was()
    {
        string[] codes = ["=1+1", "+1", "-1", "@x", "\t=1", "＝1", "4-100", "AB;\"C\""];
        await using var town = await Town.Open(DatabaseProvider.Sqlite);
        var words = town.Services.GetRequiredService<WordsIn>().The(Language.French);
        var rows = codes.Select(code => new BookRow(new(2027, 1, 9), Account.Revenue, code, Money.Zero, new(123456))).ToList();

        var csv = new BookWriter().Write("x", Heads, rows, words, BookFormat.Csv).Content;
        using var reader = new CsvReader(new StreamReader(new MemoryStream(csv)), new CsvConfiguration(CultureInfo.InvariantCulture) { Delimiter = ";" });
        Assert.True(reader.Read());
        var read = new List<string>();
        while (reader.Read())
            read.Add(reader.GetField(2)!);
        Assert.All(read, cell => Assert.DoesNotContain(cell[0], "=+-@\t＝"));
        Assert.Equal(codes, read.Select(cell => cell.TrimStart('\'')));

        using var document = SpreadsheetDocument.Open(new MemoryStream(new BookWriter().Write("x", Heads, rows, words, BookFormat.Xlsx).Content), isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Skip(1).Select(row => row.Elements<Cell>().ToList()).ToList();
        Assert.Equal(codes, cells.Select(row => row[2].InnerText));
        Assert.All(cells, row => Assert.Equal((CellValues.InlineString, true, "1234.56"), (row[2].DataType!.Value, row[2].CellFormula is null, row[4].InnerText)));
    }
}
