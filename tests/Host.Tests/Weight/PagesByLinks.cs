using System.Text.RegularExpressions;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Weight;

/// <summary>Every kind of page that somebody reaches by links: one address for each.</summary>
internal static partial class PagesByLinks
{
    private static readonly string[] NotPages = ["/deconnexion", "/api", "/openapi", "/bac-a-sable", "/courriels", "/en"];

    /// <summary>The addresses, in the order found.</summary>
    public static async Task<IReadOnlyList<string>> From(HttpBrowser browser, params string[] starts)
    {
        var (found, seen, next) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal), new Queue<string>(starts));
        while (next.TryDequeue(out var path))
        {
            if (!seen.Add(KindOf(path)))
            {
                continue;
            }

            var page = await browser.Gets(path);
            Assert.True((int)page.Status == 200, $"{path} answers {(int)page.Status}");
            Assert.Empty(page.Document.QuerySelectorAll("[href^='~'],[action^='~'],[src^='~']")); // an address that was not made
            found.Add(path);
            foreach (var link in page.Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(IsPage))
            {
                next.Enqueue(link);
            }
        }

        return found;
    }

    /// <summary>The address without what names one thing among others.</summary>
    public static string KindOf(string path) => Ids().Replace(path.Split('?')[0], "{id}");

    private static bool IsPage(string link) =>
        link.StartsWith('/') && !NotPages.Any(prefix => link == prefix || link.StartsWith(prefix + "/", StringComparison.Ordinal) || link.StartsWith(prefix + "?", StringComparison.Ordinal))
        && !Files().IsMatch(link.Split('?')[0]);

    [GeneratedRegex(@"[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}[0-9a-zA-Z-]*|\d{4}-\d{6}")]
    private static partial Regex Ids();

    [GeneratedRegex(@"\.[a-z]{2,5}$|/ics$|/places$")]
    private static partial Regex Files();
}
