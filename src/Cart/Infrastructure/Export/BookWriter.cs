using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Loisirs.Cart.Application.Books;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Infrastructure.Export;

/// <summary>Rows of the books as CSV, as Excel of that language reads it, or as a workbook. Nothing that was typed becomes a formula (P-709).</summary>
internal sealed class BookWriter : IBookWriter
{
    private static readonly char[] Dangerous = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

    public BookFile Write(string name, IReadOnlyList<string> heads, IEnumerable<BookRow> rows, Words words, BookFormat format) => format == BookFormat.Csv
        ? new($"{name}.csv", "text/csv", Csv(heads, rows, words))
        : new($"{name}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Xlsx(heads, rows, words));

    private static byte[] Csv(IReadOnlyList<string> heads, IEnumerable<BookRow> rows, Words words)
    {
        var form = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = words.IsFrench ? ";" : ",",
            InjectionOptions = InjectionOptions.Escape,
            InjectionCharacters = Dangerous,
        };
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = new CsvWriter(text, form))
        {
            foreach (var head in heads)
                csv.WriteField(head);
            csv.NextRecord();
            foreach (var row in rows)
            {
                foreach (var cell in (IEnumerable<string>)[$"{row.Day:O}", NameOf(row, words), row.Code, Sum(row.Debit, words), Sum(row.Credit, words)])
                    csv.WriteField(cell);
                csv.NextRecord();
            }
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static byte[] Xlsx(IReadOnlyList<string> heads, IEnumerable<BookRow> rows, Words words)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var sheet = book.AddNewPart<WorksheetPart>();
            sheet.Worksheet = new(new SheetData(rows.Select(row => new Row(
                    Text($"{row.Day:O}"), Text(NameOf(row, words)), Text(row.Code), Number(row.Debit), Number(row.Credit)))
                .Prepend(new Row(heads.Select(Text)))));
            book.Workbook = new(new Sheets(new Sheet { Id = book.GetIdOfPart(sheet), SheetId = 1, Name = "Journal" }));
        }

        return file.ToArray();
    }

    private static string NameOf(BookRow row, Words words) => words[$"books.account.{row.Account}"];

    private static Cell Text(string text) => new(new InlineString(new Text(text))) { DataType = CellValues.InlineString };

    private static Cell Number(Money amount) => new(new CellValue(Dollars(amount))) { DataType = CellValues.Number };

    private static string Sum(Money amount, Words words) => words.IsFrench ? Dollars(amount).Replace('.', ',') : Dollars(amount);

    private static string Dollars(Money amount) => string.Create(CultureInfo.InvariantCulture, $"{amount.Cents / 100}.{amount.Cents % 100:00}");
}
