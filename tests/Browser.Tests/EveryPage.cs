using System.Globalization;
using System.Text.RegularExpressions;
using Loisirs.Testing.Browsing;

namespace Loisirs.Browser.Tests;

/// <summary>Every page that a role reaches by links, filled with the demo town.</summary>
[Collection("Browser")]
public sealed class EveryPage(Chromium chromium)
{
    [Fact, Trait("Promise", "P-801")]
    public async Task Is_accessible_in_both_languages_holds_in_320_px_and_breaks_no_policy()
    {
        await using var town = await DemoTownVisited.Open();
        var faults = new List<string>();
        var looked = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, email, starts) in DemoTownVisited.People)
        {
            await using var wide = await chromium.Visits(town, email, new Look());
            foreach (var path in await PagesByLinks.From(starts, wide.LinksOf))
            {
                if (looked.Add($"{email is null}{path}"))
                {
                    await Looks(wide, path, faults);
                }
            }

            faults.AddRange(wide.Complaints);
        }

        Assert.True(looked.Count > 30, $"only {looked.Count} pages were found");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal)));
    }

    /// <summary><c>./test --screenshots DIR</c>: the pictures of every page, at two widths and in both languages.</summary>
    [Fact, Trait("Category", "Screenshots")]
    public async Task Is_pictured_when_a_folder_is_named()
    {
        if (Environment.GetEnvironmentVariable("LOISIRS_SCREENSHOTS") is not { Length: > 0 } folder)
        {
            return;
        }

        Directory.CreateDirectory(folder);
        await using var town = await DemoTownVisited.Open();
        foreach (var (who, email, starts) in DemoTownVisited.People)
        {
            await using var visit = await chromium.Visits(town, email, new Look());
            foreach (var path in await PagesByLinks.From(starts, visit.LinksOf))
            {
                foreach (var (prefix, width) in new[] { ("", 1280), ("", 390), ("/en", 1280), ("/en", 390) })
                {
                    await visit.Page.SetViewportSizeAsync(width, 900);
                    await visit.Page.GotoAsync(prefix + path);
                    var name = string.Create(CultureInfo.InvariantCulture, $"{who}{Named(path)}-{(prefix.Length == 0 ? "fr" : "en")}-{width}.png");
                    await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name) });
                }
            }
        }
    }

    private static async Task Looks(Visit visit, string path, List<string> faults)
    {
        foreach (var (prefix, width) in new[] { ("", 1280), ("/en", 390), ("/en", 320) })
        {
            await visit.Page.SetViewportSizeAsync(width, 900);
            if (width != 320)
            {
                await visit.Page.GotoAsync(prefix + path);
            }

            try
            {
                await visit.IsAccessible(withAxe: width != 320);
            }
            catch (Xunit.Sdk.XunitException fault)
            {
                faults.Add($"{prefix}{path} at {width} px: {fault.Message}");
            }
        }
    }

    private static string Named(string path) => Regex.Replace(path.Split('?')[0], "[^a-z]+", "-", RegexOptions.None, TimeSpan.FromSeconds(1)).TrimEnd('-');
}
