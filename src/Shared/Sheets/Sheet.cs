using Loisirs.Kernel;

namespace Loisirs.Shared.Sheets;

/// <summary>Rows for whoever goes on in a spreadsheet.</summary>
/// <param name="Name">Of the file, without its ending, and of the sheet.</param>
/// <param name="Rows">As many cells as headers: text, whole numbers, amounts of money, civil days; null is empty. Text stays text: a code keeps its
/// zeros (C41).</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<object?>> Rows)
{
    /// <summary>Whose Excel opens it: it decides what stands between two fields, and before the cents.</summary>
    public Language Language { get; init; } = Language.French;

    /// <summary>The sheet as a file of that format.</summary>
    public async Task<SheetFile> As(SheetFormat format, CancellationToken stop) => format == SheetFormat.Csv
        ? new($"{Name}.csv", "text/csv; charset=utf-8", CsvSheet.Of(this))
        : new($"{Name}.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", await XlsxSheet.Of(this, stop));
}

public enum SheetFormat
{
    /// <summary>UTF-8 with its mark, semicolons in French and commas in English: what Excel opens by itself (C39).</summary>
    Csv,

    /// <summary>An Excel workbook, each cell of its type.</summary>
    Xlsx,
}

/// <summary>A file to keep.</summary>
public sealed record SheetFile(string Name, string ContentType, byte[] Content);
