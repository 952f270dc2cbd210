using System.Text;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>A text in a header of a mail, as RFC 2047 wants it: words of at most 75 characters on lines of at most 78, none of which cuts
/// a letter in two (C31). The library's own words may be longer, and strict readers then show them as they are.</summary>
internal static class EncodedWords
{
    /// <summary>56 characters of base64, 12 around them, and the 9 of <c>Subject: </c> before the first.</summary>
    private const int MostBytes = 42;

    /// <summary>The raw value of a header: folded, its line end included.</summary>
    public static byte[] Of(string text) => Encoding.ASCII.GetBytes($" {string.Join("\r\n ", Pieces(text).Select(Word))}\r\n");

    private static string Word(string piece) => $"=?utf-8?b?{Convert.ToBase64String(Encoding.UTF8.GetBytes(piece))}?=";

    private static IEnumerable<string> Pieces(string text)
    {
        var (piece, bytes) = (new StringBuilder(), 0);
        foreach (var letter in text.EnumerateRunes())
        {
            if (bytes + letter.Utf8SequenceLength > MostBytes)
            {
                yield return piece.ToString();
                (piece, bytes) = (new StringBuilder(), 0);
            }

            piece.Append(letter);
            bytes += letter.Utf8SequenceLength;
        }

        yield return piece.ToString();
    }
}
