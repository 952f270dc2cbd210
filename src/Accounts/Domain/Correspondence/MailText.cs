using System.Net;
using System.Text;

namespace Loisirs.Accounts.Domain.Correspondence;

/// <summary>Writes a message once: the plain text in 72 columns and the same as one column of HTML, with inline styles only.</summary>
internal static class MailText
{
    private const int Columns = 72;

    /// <param name="language">The language of the text, such as <c>fr-CA</c>.</param>
    /// <param name="paragraphs">In order; one that is an address of the portal becomes a link.</param>
    public static Mail Of(string language, string subject, IReadOnlyList<string> paragraphs) =>
        new(subject, string.Join("\n\n", paragraphs.Select(Wrap)) + "\n", Html(language, subject, paragraphs));

    private static string Wrap(string paragraph) => string.Join('\n', paragraph.Split('\n').Select(WrapLine));

    private static string WrapLine(string line)
    {
        var wrapped = new StringBuilder(line.Length + 8);
        var width = 0;
        foreach (var word in line.Split(' '))
        {
            if (width > 0 && width + 1 + word.Length > Columns)
            {
                wrapped.Append('\n');
                width = 0;
            }
            else if (width > 0)
            {
                wrapped.Append(' ');
                width++;
            }

            wrapped.Append(word);
            width += word.Length;
        }

        return wrapped.ToString();
    }

    private static string Html(string language, string subject, IReadOnlyList<string> paragraphs)
    {
        var body = string.Concat(paragraphs.Select(p => $"<p style=\"margin:0 0 16px\">{Inner(p)}</p>\n"));
        return $"""
            <!DOCTYPE html>
            <html lang="{language}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <meta name="color-scheme" content="light dark">
            <title>{WebUtility.HtmlEncode(subject)}</title>
            </head>
            <body style="margin:0;padding:16px;font-family:sans-serif;font-size:16px;line-height:1.5">
            <div style="max-width:600px;margin:0 auto">
            {body}</div>
            </body>
            </html>

            """;
    }

    private static string Inner(string paragraph)
    {
        var encoded = WebUtility.HtmlEncode(paragraph);
        var isLink = Uri.TryCreate(paragraph, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && !paragraph.Contains(' ', StringComparison.Ordinal);
        return isLink ? $"<a href=\"{encoded}\">{encoded}</a>" : encoded.Replace("\n", "<br>\n", StringComparison.Ordinal);
    }
}
