using System.Text.RegularExpressions;

namespace Loisirs.Testing.Browsing;

/// <summary>Every kind of page that somebody reaches by links: one address for each.</summary>
public static partial class PagesByLinks
{
    private static readonly string[] NotPages = ["/deconnexion", "/api", "/openapi", "/bac-a-sable", "/courriels", "/en"];

    /// <summary>The addresses, in the order found, without the language's prefix.</summary>
    /// <param name="linksOf">Opens a page, and answers the addresses on this site that it links to.</param>
    public static async Task<IReadOnlyList<string>> From(IEnumerable<string> starts, Func<string, Task<IEnumerable<string>>> linksOf)
    {
        var (found, seen, next) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal), new Queue<string>(starts));
        while (next.TryDequeue(out var path))
        {
            if (!seen.Add(KindOf(path)))
            {
                continue;
            }

            found.Add(path);
            foreach (var link in (await linksOf(path)).Where(IsPage))
            {
                next.Enqueue(link);
            }
        }

        return found;
    }

    /// <summary>The address without what names one thing among others.</summary>
    public static string KindOf(string path) => Ids().Replace(path.Split('?')[0], "{id}");

    private static bool IsPage(string link) =>
        !NotPages.Any(prefix => link == prefix || link.StartsWith(prefix + "/", StringComparison.Ordinal) || link.StartsWith(prefix + "?", StringComparison.Ordinal))
        && !Files().IsMatch(link.Split('?')[0]);

    [GeneratedRegex(@"[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}[0-9a-zA-Z-]*|\d{4}-\d{6}")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\.[a-z]{2,5}$|/ics$|/places$")]
    private static partial Regex Files();
}
