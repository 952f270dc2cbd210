using Loisirs.Kernel;
using SpreadCheetah;
using SpreadCheetah.Styling;

namespace Loisirs.Shared.Sheets;

/// <summary>A sheet as an Excel workbook: text is text with its exact value, whatever it begins with; numbers and days are what they are (P-709, C41).</summary>
internal static class XlsxSheet
{
    private static readonly SpreadCheetahOptions Form = new() { DefaultDateTimeFormat = NumberFormat.Custom("yyyy-mm-dd") };

    public static async Task<byte[]> Of(Sheet sheet, CancellationToken stop)
    {
        using var content = new MemoryStream();
        await using (var book = await Spreadsheet.CreateNewAsync(content, Form, stop))
        {
            await book.StartWorksheetAsync("1", token: stop);
            foreach (var row in sheet.Rows.Prepend(sheet.Headers))
            {
                await book.AddRowAsync([.. row.Select(CellOf)], stop);
            }

            await book.FinishAsync(stop);
        }

        return content.ToArray();
    }

    private static DataCell CellOf(object? cell) => cell switch
    {
        null => new DataCell(""),
        int number => new DataCell(number),
        Money amount => new DataCell(amount.Cents / 100m),
        DateOnly day => new DataCell(day.ToDateTime(TimeOnly.MinValue)),
        _ => new DataCell(cell.ToString()),
    };
}
