using System.Text.RegularExpressions;
using Loisirs.Architecture.Tests.Reading;

namespace Loisirs.Architecture.Tests;

/// <summary>What a page asks of its style is there: a class without a rule changes nothing, and nobody is told.</summary>
internal static partial class StyleSheet
{
    private static readonly HashSet<string> Ruled = [.. Rule().Matches(SourceFile.Read("src/Host/wwwroot/portail.css").Text).Select(rule => rule.Groups[1].Value)];

    public static IEnumerable<Wall> Walls =>
    [
        Wall.Each(
            "Each class of a page has a rule in the style sheet",
            SourceFile.Pages,
            page => Asked().Matches(page.Text).SelectMany(asked => asked.Groups[1].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                .Where(name => !Ruled.Contains(name)).Distinct(StringComparer.Ordinal).Select(name => $"{page} .{name}"),
            new SourceFile("src/Cart/Pages/Cart/Panier.cshtml", "<p class=\"discret no-such-class\">")),
    ];

    [GeneratedRegex("""\.([a-z][\w-]*)""")]
    private static partial Regex Rule();

    /// <summary>Written out: what is put together in the page is left to the eye.</summary>
    [GeneratedRegex("""class="([^"@]*)["]""")]
    private static partial Regex Asked();
}
