using System.Text.RegularExpressions;

namespace Loisirs.Kernel.Formats;

/// <summary>A given or family name: kept letter for letter, one letter is enough, capitals are the person's affair (C46).</summary>
public static partial class PersonName
{
    /// <summary>Longest name, in UTF-16 units.</summary>
    public const int MaxLength = 80;

    /// <summary>Reads a name; also refuses web addresses, so that our mails cannot carry them (C56).</summary>
    public static TextReading Read(string? typed)
    {
        var name = PlainText.Read(typed, MaxLength);
        return name.IsFine && LooksLikeAnAdvertisement(name.Text) ? new(null, TextFlaw.Advertisement) : name;
    }

    /// <summary>Whether the text holds something that a mail program would make a link of.</summary>
    public static bool LooksLikeAnAdvertisement(string text) => WebAddress().IsMatch(text);

    // Known endings only: "St.Pierre" and "Jr." are names
    [GeneratedRegex(
        @"://|\bhttps?:|\bwww\.|[\p{L}\p{Nd}-]\.(com|ca|net|org|info|biz|io|co|me|tk|ru|cn|fr|uk|us|xyz|top|site|shop|link|click|online|store|club|live|app|dev|quebec|test|example)([^\p{L}\p{Nd}]|\z)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex WebAddress();
}
