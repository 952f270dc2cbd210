using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Shared.Sheets;

/// <summary>A sheet as CSV: one record a row, days as ISO (C42), and no cell that a spreadsheet would compute: it gets an apostrophe in front
/// (P-709, C40).</summary>
internal static class CsvSheet
{
    private static CsvConfiguration Form(Language language) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = language == Language.French ? ";" : ",",
        NewLine = "\r\n",
        InjectionOptions = InjectionOptions.Escape,
        InjectionCharacters = ['=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20'],
        InjectionEscapeCharacter = '\'',
    };

    public static byte[] Of(Sheet sheet)
    {
        using var content = new MemoryStream();
        using (var text = new StreamWriter(content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)))
        using (var csv = new CsvWriter(text, Form(sheet.Language)))
        {
            foreach (var row in sheet.Rows.Prepend(sheet.Headers))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(TextOf(cell, sheet.Language));
                }

                csv.NextRecord();
            }
        }

        return content.ToArray();
    }

    private static string TextOf(object? cell, Language language) => cell switch
    {
        null => "",
        Money amount => TownFormat.Digits(amount.Cents, language == Language.French),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };
}
