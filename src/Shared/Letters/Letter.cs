using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Loisirs.Kernel;

namespace Loisirs.Shared.Letters;

/// <summary>A message to a family, written once and given in two shapes: plain text of 72 columns, and one HTML column of 600 px.</summary>
/// <remarks>Inline styles only, no image, nothing fetched from afar; every value is escaped (P-311).</remarks>
public sealed class Letter(Language language, string subject)
{
    private const int Columns = 72;
    private const string Font = "font-family:Verdana,Arial,sans-serif;color:#1b1b1b;";

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _text = new();
    private readonly StringBuilder _body = new();

    public string Subject => subject;

    /// <summary>The plain text; the portal shows the same.</summary>
    public string Text => _text.ToString().TrimEnd() + "\n";

    /// <summary>The whole HTML document.</summary>
    public string Document => $"""
        <!DOCTYPE html>
        <html lang="{(language == Language.French ? "fr-CA" : "en-CA")}">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>{Html.Encode(subject)}</title></head>
        <body style="margin:0;padding:0;background:#ffffff;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center">
        <table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0" style="width:100%;max-width:600px;"><tr><td style="padding:24px 16px;{Font}font-size:16px;line-height:1.5;">
        {_body}</td></tr></table>
        </td></tr></table>
        </body>
        </html>

        """;

    public Letter Title(string text)
    {
        _body.Append("<h1 style=\"margin:0 0 16px;font-size:22px;line-height:1.3;\">").Append(Html.Encode(text)).Append("</h1>\n");
        return Lines(text, "");
    }

    public Letter Heading(string text)
    {
        _body.Append("<h2 style=\"margin:24px 0 8px;font-size:18px;line-height:1.3;\">").Append(Html.Encode(text)).Append("</h2>\n");
        return Lines(text, new string('-', Math.Min(text.Length, Columns)));
    }

    public Letter Paragraph(string text)
    {
        _body.Append("<p style=\"margin:0 0 12px;\">").Append(Html.Encode(text)).Append("</p>\n");
        return Lines(text, "");
    }

    /// <summary>Short lines that belong together; empty ones are left out.</summary>
    public Letter Block(params IEnumerable<string> lines)
    {
        var written = lines.Where(line => line.Length > 0).ToList();
        _body.Append("<p style=\"margin:0 0 12px;\">").AppendJoin("<br>\n", written.Select(Html.Encode)).Append("</p>\n");
        return Lines([.. written, ""]);
    }

    /// <summary>Amounts under one another.</summary>
    public Letter Amounts(IEnumerable<(string Label, string Amount)> rows)
    {
        var written = rows.ToList();
        _body.Append("<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" style=\"margin:0 0 12px;font-size:16px;\">\n");
        foreach (var (label, amount) in written)
        {
            _body.Append("<tr><td style=\"padding:2px 0;\">").Append(Html.Encode(label))
                .Append("</td><td align=\"right\" style=\"padding:2px 0;white-space:nowrap;\">").Append(Html.Encode(amount)).Append("</td></tr>\n");
            _text.Append(label).Append(' ', Math.Max(1, Columns - label.Length - amount.Length)).Append(amount).Append('\n');
        }

        _body.Append("</table>\n");
        return Lines("");
    }

    /// <summary>A link on a line of its own, its address written out in the plain text.</summary>
    public Letter Link(string text, string address)
    {
        _body.Append("<p style=\"margin:0 0 12px;\"><a href=\"").Append(Html.Encode(address)).Append("\" style=\"color:#0b4f8a;\">")
            .Append(Html.Encode(text)).Append("</a></p>\n");
        return Lines(text, address, "");
    }

    private Letter Lines(params IEnumerable<string> lines)
    {
        foreach (var line in lines)
            _text.Append(Wrap(line)).Append('\n');
        return this;
    }

    /// <summary>Cut at ordinary spaces only: an amount and its sign stay together. An address is never cut.</summary>
    private static string Wrap(string line)
    {
        var wrapped = new StringBuilder(line.Length + 8);
        var column = 0;
        foreach (var word in line.Split(' '))
        {
            if (column > 0 && column + 1 + word.Length > Columns)
            {
                wrapped.Append('\n');
                column = 0;
            }
            else if (column > 0)
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        return wrapped.ToString();
    }
}
