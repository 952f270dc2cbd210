using System.Collections.Frozen;
using System.Reflection;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Passwords that everybody tries first, read from a small list of the assembly: breached ones and local words.</summary>
/// <remarks>A listed word counts however it is cased, accented, repeated, or dressed with digits and signs.</remarks>
internal static class CommonPasswords
{
    private static readonly Lazy<FrozenSet<string>> Listed = new(Load);

    public static bool Contains(string password)
    {
        var folded = Fold(password);
        var letters = string.Concat(folded.Where(c => !char.IsAsciiDigit(c)));
        var isDigits = folded.Length > 0 && letters.Length == 0;
        return password.EnumerateRunes().Distinct().Count() < 4 || isDigits || Listed.Value.Contains(folded) || IsListedAgainAndAgain(letters);
    }

    private static bool IsListedAgainAndAgain(string letters) => Enumerable.Range(1, letters.Length)
        .Where(length => letters.Length % length == 0 && Listed.Value.Contains(letters[..length]))
        .Any(length => Enumerable.Range(0, letters.Length / length).All(i => letters.AsSpan(i * length, length).SequenceEqual(letters.AsSpan(0, length))));

    private static string Fold(string text) => SearchText.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static FrozenSet<string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Loisirs.Accounts.CommonPasswords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#').SelectMany(line => line.Split(' ')).Select(Fold).ToFrozenSet(StringComparer.Ordinal);
    }
}
