using System.Collections.Frozen;
using System.Reflection;
using Loisirs.Kernel.Formats;

namespace Loisirs.Accounts.Infrastructure;

/// <summary>Passwords that everybody tries first, read from a small list of the assembly: breached ones and local words.</summary>
/// <remarks>A listed word counts however it is cased, accented, repeated, or dressed with digits and signs at its ends.</remarks>
internal static class CommonPasswords
{
    private static readonly Lazy<FrozenSet<string>> Listed = new(Load);

    public static bool Contains(string password)
    {
        var folded = Fold(password);
        var core = folded.Trim([.. "0123456789"]);
        return folded.Distinct().Count() < 4 || Listed.Value.Contains(folded) || core.Length == 0 || IsListedAgainAndAgain(core);
    }

    private static bool IsListedAgainAndAgain(string core) => Enumerable.Range(1, core.Length)
        .Where(length => core.Length % length == 0 && Listed.Value.Contains(core[..length]))
        .Any(length => Enumerable.Range(0, core.Length / length).All(i => core.AsSpan(i * length, length).SequenceEqual(core.AsSpan(0, length))));

    private static string Fold(string text) => SearchText.Fold(text).Replace(" ", "", StringComparison.Ordinal);

    private static FrozenSet<string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Loisirs.Accounts.CommonPasswords.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != '#').SelectMany(line => line.Split(' ')).Select(Fold).ToFrozenSet(StringComparer.Ordinal);
    }
}
