using Microsoft.Playwright;

namespace Loisirs.Browser.Tests;

/// <summary>One Chromium for the stories of a collection; the two collections run beside each other.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>The same engine without the work of a window; where it is not installed, the whole browser, which does the same for more.</summary>
    private static readonly string Program = Array.Find(["/usr/bin/chromium-headless-shell"], File.Exists) ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            ChromiumSandbox = false,
            Args =
            [
                "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            ],
        });
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>A fresh visitor: a width, a language's prefix, with or without script.</summary>
    public async Task<Visit> Visits(Uri portal, Look look)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = portal.ToString(),
            JavaScriptEnabled = look.Script,
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Width < 600 ? 844 : 900 },
            Locale = look.English ? "en-CA" : "fr-CA",
            TimezoneId = "America/Vancouver", // the portal shows the town's hours, wherever the browser is
            ColorScheme = look.Dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        context.SetDefaultTimeout(15_000);
        Assertions.SetDefaultExpectTimeout(15_000); // what is expected waits as long as what is clicked
        return new Visit(context, await context.NewPageAsync(), look);
    }
}

/// <summary>How somebody looks at the portal.</summary>
public sealed record Look(bool English = false, int Width = 1280, bool Script = true, bool Dark = false)
{
    public override string ToString() => $"{(English ? "en" : "fr")} {Width} px{(Script ? "" : " without script")}{(Dark ? " dark" : "")}";
}

[CollectionDefinition("Pages")]
public sealed class PagesShareOneChromium : ICollectionFixture<Chromium>;

[CollectionDefinition("Walks")]
public sealed class WalksShareOneChromium : ICollectionFixture<Chromium>;
