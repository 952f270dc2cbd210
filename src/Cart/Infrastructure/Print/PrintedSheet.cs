using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace Loisirs.Cart.Infrastructure.Print;

/// <summary>Writes a document from top to bottom on letter paper, each part tagged for what it is, so that it can be read aloud (PDF/UA).</summary>
internal sealed class PrintedSheet : IDisposable
{
    private const double Width = 612 - (2 * Margin);
    private const double Bottom = 792 - Margin;
    private const double Margin = 54;
    private const double Size = 10;
    private const double Gap = 6;

    /// <summary>Of a line, in sizes.</summary>
    private const double Leading = 1.4;

    private readonly PdfDocument _document = new();
    private readonly StructureBuilder _tags;
    private readonly string _footer;
    private PdfPage _page = null!;
    private XGraphics _on = null!;
    private double _y;

    /// <param name="title">As a reader of PDF shows it in its window.</param>
    /// <param name="language">Such as <c>fr-CA</c>.</param>
    /// <param name="at">When the document was issued.</param>
    /// <param name="footer">Stands under each page, before its number.</param>
    public PrintedSheet(string title, string language, DateTimeOffset at, string footer)
    {
        _footer = footer;
        _document.Info.Title = title;
        _document.Info.CreationDate = at.UtcDateTime;
        _tags = UAManager.ForDocument(_document).StructureBuilder;
        _document.Language = language; // the line before sets another
        NextPage();
    }

    public void Title(string text) => Block(PdfBlockLevelElementTag.Heading1, text, 18, bold: true);

    public void Section(string text) => Block(PdfBlockLevelElementTag.Heading2, text, 12, bold: true);

    public void Paragraph(string text) => Block(PdfBlockLevelElementTag.Paragraph, text, Size, bold: false);

    /// <param name="heads">Of the columns; none where each row names itself.</param>
    /// <param name="size">Of the letters, in points.</param>
    public void Table(IReadOnlyList<PrintedColumn> columns, IReadOnlyList<string>? heads, IEnumerable<IReadOnlyList<string>> rows, double size = Size)
    {
        _tags.BeginElement(PdfBlockLevelElementTag.Table);
        if (heads is not null)
            Row(columns, heads, size, isHead: true);
        foreach (var row in rows)
            Row(columns, row, size, isHead: false);
        _tags.End();
        _y += Gap;
    }

    public byte[] Close()
    {
        _on.Dispose(); // what is drawn is written now
        using var file = new MemoryStream();
        _document.Save(file, closeStream: false);
        return file.ToArray();
    }

    public void Dispose()
    {
        _on.Dispose();
        _document.Dispose();
    }

    private void Block(PdfBlockLevelElementTag tag, string text, double size, bool bold)
    {
        var lines = PrintedLines.Of(text, size, bold, Width, _on);
        Room(lines.Count * size * Leading);
        _tags.BeginElement(tag);
        Write(lines, Margin, Width, size, toTheRight: false);
        _tags.End();
        _y += (lines.Count * size * Leading) + Gap;
    }

    private void Row(IReadOnlyList<PrintedColumn> columns, IReadOnlyList<string> cells, double size, bool isHead)
    {
        var written = columns.Select((column, i) => PrintedLines.Of(cells[i], size, isHead || column.IsHead, (column.Share * Width) - Gap, _on)).ToList();
        var height = written.Max(lines => lines.Count) * size * Leading;
        Room(height);
        _tags.BeginElement(PdfBlockLevelElementTag.TableRow);
        var x = Margin;
        for (var i = 0; i < columns.Count; i++)
        {
            Cell(written[i], x, columns[i], size, isHead);
            x += columns[i].Share * Width;
        }

        _tags.End();
        _y += height + (Gap / 2);
    }

    private void Cell(IReadOnlyList<PrintedLine> lines, double x, PrintedColumn column, double size, bool isHead)
    {
        var names = isHead || column.IsHead;
        _tags.BeginElement(names ? PdfBlockLevelElementTag.TableHeaderCell : PdfBlockLevelElementTag.TableDataCell);
        if (names)
            _tags.CurrentStructureElement.TableAttributes.Elements.SetName("/Scope", isHead ? "/Column" : "/Row");
        Write(lines, x, (column.Share * Width) - Gap, size, column.IsNumber);
        _tags.End();
    }

    private void Write(IReadOnlyList<PrintedLine> lines, double x, double width, double size, bool toTheRight)
    {
        var baseline = _y + size;
        foreach (var line in lines)
        {
            var at = toTheRight ? x + width - line.Width : x;
            foreach (var piece in line.Pieces)
            {
                _on.DrawString(piece.Text, piece.Font, XBrushes.Black, at, baseline);
                at += _on.MeasureString(piece.Text, piece.Font).Width;
            }

            baseline += size * Leading;
        }
    }

    private void Room(double height)
    {
        if (_y + height > Bottom - (Size * Leading))
            NextPage();
    }

    private void NextPage()
    {
        _on?.Dispose();
        _page = _document.AddPage();
        _page.Size = PageSize.Letter;
        _on = XGraphics.FromPdfPage(_page);
        _y = Bottom;
        _tags.BeginArtifact();
        Write(PrintedLines.Of($"{_footer} – {_document.PageCount}", Size - 2, bold: false, Width, _on), Margin, Width, Size - 2, toTheRight: true);
        _tags.End();
        _y = Margin;
    }
}

/// <summary>A column of a table.</summary>
/// <param name="Share">Of the paper's width; all together 1.</param>
/// <param name="IsNumber">Stands at the right.</param>
/// <param name="IsHead">Names its row.</param>
internal sealed record PrintedColumn(double Share, bool IsNumber = false, bool IsHead = false);
