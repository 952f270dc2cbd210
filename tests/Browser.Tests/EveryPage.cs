using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using Loisirs.Testing.Browsing;

namespace Loisirs.Browser.Tests;

/// <summary>Every page that a role reaches by links, filled with the demo town.</summary>
[Collection("Pages")]
public sealed class EveryPage(Chromium chromium)
{
    private static readonly ParallelOptions TwoAtATime = new() { MaxDegreeOfParallelism = 2 };

    [Fact, Trait("Promise", "P-801")]
    public async Task Is_accessible_in_both_languages_holds_in_320_px_and_breaks_no_policy()
    {
        await using var town = await DemoTownVisited.Open();
        var faults = new ConcurrentBag<string>();
        var looked = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);

        await Parallel.ForEachAsync(DemoTownVisited.People, TwoAtATime, async (person, _) =>
        {
            await using var visit = await chromium.Visits(town, person.Email, new Look());
            await PagesByLinks.From(person.Starts, async path =>
            {
                await visit.Page.SetViewportSizeAsync(1280, 900);
                var links = await visit.LinksOf(path);
                if (looked.TryAdd($"{person.Email is null}{path}", true))
                {
                    await LooksRound(visit, path, faults);
                }

                return links;
            });
            foreach (var complaint in visit.Complaints)
            {
                faults.Add(complaint);
            }
        });

        Assert.True(looked.Count > 30, $"only {looked.Count} pages were found");
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Distinct(StringComparer.Ordinal)));
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
        await Parallel.ForEachAsync(DemoTownVisited.People, TwoAtATime, async (person, _) =>
        {
            await using var visit = await chromium.Visits(town, person.Email, new Look());
            foreach (var path in await PagesByLinks.From(person.Starts, visit.LinksOf))
            {
                await Pictures(visit, path, Path.Combine(folder, person.Who + Named(path)));
            }
        });
    }

    /// <summary>The whole page, at two widths and in both languages.</summary>
    private static async Task Pictures(Visit visit, string path, string file)
    {
        foreach (var (prefix, language) in new[] { ("", "fr"), ("/en", "en") })
        {
            await visit.Page.GotoAsync(prefix + path);
            foreach (var width in new[] { 1280, 390 })
            {
                await visit.Page.SetViewportSizeAsync(width, 900);
                await visit.Page.ScreenshotAsync(new() { Path = string.Create(CultureInfo.InvariantCulture, $"{file}-{language}-{width}.png"), FullPage = true });
            }
        }
    }

    /// <summary>Looks at the page that is open at 1280 px in French, then at its English at 390 and 320 px.</summary>
    private static async Task LooksRound(Visit visit, string path, ConcurrentBag<string> faults)
    {
        await Looks(withAxe: true);
        await visit.Page.SetViewportSizeAsync(390, 900);
        await visit.Page.GotoAsync("/en" + path);
        await Looks(withAxe: true);
        await visit.Page.SetViewportSizeAsync(320, 900);
        await Looks(withAxe: false);

        async Task Looks(bool withAxe)
        {
            try
            {
                await visit.IsAccessible(withAxe);
            }
            catch (Xunit.Sdk.XunitException fault)
            {
                faults.Add(fault.Message);
            }
        }
    }

    private static string Named(string path) =>
        Regex.Replace(PagesByLinks.KindOf(path), "[^a-z]+", "-", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)).TrimEnd('-');
}
