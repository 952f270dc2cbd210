using System.IO.Compression;
using System.Text;
using Loisirs.Host.Tests.Demo;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.Databases;

namespace Loisirs.Host.Tests.Weight;

/// <summary>Every page that somebody reaches by links in the demo town, weighed on the wire and its questions to the database counted.</summary>
/// <remarks>With 85 activities, 255 groups and 48 families a page that asked once for each row would be seen.</remarks>
[Collection(InTheDemoTown.Name)]
public sealed class EveryPageIsLight(DemoTownInTest demo)
{
    private const int Kilobyte = 1024;

    /// <summary>What a page may weigh (Brotli, in KB) and ask (sign-in and cart count included); the longest that fits decides.</summary>
    private static readonly (string Prefix, int Kilobytes, int Queries)[] Budgets =
    [
        ("/", 6, 5),
        ("/loisirs", 14, 5),
        ("/loisirs/inscription", 16, 5),
        ("/loisirs/catalogue", 14, 3),
        ("/loisirs/catalogue/imprimer", 25, 4),
        ("/panier", 8, 5),
        ("/commandes", 8, 5),
        ("/compte", 6, 6),
        ("/commandes/", 8, 10), // an order is read with its lines, attempts, payments, refunds, letter and documents
        ("/presences", 10, 5),
        ("/administration", 25, 5),
        ("/administration/commandes/", 25, 10),
    ];

    [Theory]
    [InlineData(null, "/,/connexion,/compte/creer,/loisirs/catalogue,/loisirs/inscription,/panier")]
    [InlineData("citoyenne@loisirs.test", "/,/loisirs/inscription,/panier,/famille,/commandes")]
    [InlineData("nouveau@loisirs.test", "/compte/en-attente,/loisirs/inscription,/famille")]
    [InlineData("surveillant@loisirs.test", "/presences,/presences/recherche?text=a")]
    [InlineData("bureau@loisirs.test", "/administration,/administration/comptes,/administration/catalogue,/administration/commandes")]
    [InlineData("admin@loisirs.test", "/administration,/administration/api")]
    public async Task Weighs_and_asks_no_more_than_its_budget(string? email, string starts)
    {
        using var browser = email is null ? demo.Town.Browser() : await demo.SignsIn(email);
        var faults = new List<string>();
        foreach (var path in await PagesByLinks.From(starts.Split(','), path => LinksOf(browser, path)))
        {
            ShownPage page = null!;
            var asked = await QueryCount.Of(async () => page = await browser.Gets(path));
            var (_, kilobytes, queries) = Budgets.Where(budget => path.StartsWith(budget.Prefix, StringComparison.Ordinal)).MaxBy(budget => budget.Prefix.Length);
            var weight = Compressed(page.Html);
            if (weight > kilobytes * Kilobyte)
            {
                faults.Add($"{path} weighs {weight} bytes");
            }

            if (asked.Count > queries)
            {
                faults.Add($"{path} asks {asked.Count} times:\n  {string.Join("\n  ", asked.Select(sql => sql.ReplaceLineEndings(" ")))}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    private static async Task<IEnumerable<string>> LinksOf(HttpBrowser browser, string path)
    {
        var page = await browser.Gets(path);
        Assert.True((int)page.Status == 200, $"{path} answers {(int)page.Status}");
        Assert.Empty(page.Document.QuerySelectorAll("[href^='~'],[action^='~'],[src^='~']")); // an address that was not made
        return page.Links;
    }

    private static int Compressed(string html)
    {
        var bytes = Encoding.UTF8.GetBytes(html);
        var output = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        Assert.True(BrotliEncoder.TryCompress(bytes, output, out var written, quality: 4, window: 22));
        return written;
    }
}
