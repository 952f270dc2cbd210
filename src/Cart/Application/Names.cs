using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application;

/// <summary>First names in a sentence: « Léa », « Léa et Noé », « Léa, Noé et Zoé ».</summary>
internal static class Names
{
    public static string Of(IEnumerable<string> names, Words words)
    {
        var all = names.ToList();
        return all.Count < 2 ? string.Concat(all) : words["waitlist.names", string.Join(", ", all.SkipLast(1)), all[^1]];
    }
}
