using Microsoft.Playwright;

namespace Loisirs.Browser.Tests;

/// <summary>Somebody at the portal: one browser context, one page, and what its console complained of.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Visit(IBrowserContext context, IPage page, Look look)
    {
        (_context, Page, Look) = (context, page, look);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                _complaints.Add($"{page.Url}: {message.Text}");
            }
        };
    }

    public IPage Page { get; }

    public Look Look { get; }

    /// <summary>What the console said: violations of the content policy, files that are not there.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>Opens a page in this visitor's language.</summary>
    public Task<IResponse?> Goes(string path) => Page.GotoAsync((Look.English ? "/en" : "") + path);

    /// <summary>The words of the look's language.</summary>
    public string Says(string french, string english) => Look.English ? english : french;

    /// <summary>Clicks a link by its words.</summary>
    public Task Follows(string french, string english) =>
        Page.GetByRole(AriaRole.Link, new() { Name = Says(french, english) }).First.ClickAsync();

    /// <summary>Presses a button by the beginning of its name.</summary>
    public Task Presses(string french, string english) =>
        Page.GetByRole(AriaRole.Button, new() { Name = Says(french, english) }).First.ClickAsync();

    /// <summary>A step; when it fails, the test says what the page showed.</summary>
    public async Task Tries(Func<Task> step)
    {
        try
        {
            await step();
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
        {
            var shown = string.Join(' ', (await Page.Locator("body").InnerTextAsync()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            throw new InvalidOperationException($"{failure.Message}\n{Page.Url} ({Look}) shows: {shown}\n{string.Join('\n', Complaints)}", failure);
        }
    }

    /// <summary>Writes in the field of that label.</summary>
    public Task Writes(string french, string english, string value) =>
        Page.GetByLabel(Says(french, english), new() { Exact = false }).First.FillAsync(value);

    /// <summary>Signs in with the town's password; waits for what only a signed-in page shows, for an address may change before or after its load is told.</summary>
    public async Task SignsIn(string email, string password = Loisirs.Testing.Town.Password)
    {
        await Goes("/connexion");
        await Writes("Courriel", "Email", email);
        await Writes("Mot de passe", "Password", password);
        await Presses("Se connecter", "Sign in");
        await Assertions.Expect(Page.Locator("a[href$='/deconnexion']")).ToBeVisibleAsync();
    }

    /// <summary>Goes to the gateway's page if it is not there yet, and pays with the card that is approved.</summary>
    public async Task PaysAtTheSandbox()
    {
        if (!Page.Url.Contains("bac-a-sable", StringComparison.Ordinal))
        {
            await Page.GetByRole(AriaRole.Link, new() { Name = Says("Aller à la page de paiement", "Go to the payment page") }).ClickAsync();
        }

        await Page.GetByRole(AriaRole.Button).First.ClickAsync();
    }

    /// <summary>Opens a page, and answers the addresses on this site that it links to.</summary>
    public async Task<IEnumerable<string>> LinksOf(string path)
    {
        var answer = await Page.GotoAsync(path);
        Assert.True(answer!.Ok, $"{path} answers {answer.Status}");
        return await Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
    }

    /// <summary>The page holds in its width, and axe finds nothing (with script only: it cannot run without).</summary>
    public async Task IsAccessible(bool withAxe = true)
    {
        var wide = Look.Script ? await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth") : 0;
        Assert.True(wide <= 0, $"{Page.Url} scrolls sideways by {wide} px at {Page.ViewportSize?.Width} px");
        if (Look.Script && withAxe)
        {
            var violations = await Axe.Violations(Page);
            Assert.True(violations.Length == 0, $"{Page.Url} ({Look}): " + string.Join('\n', violations));
        }
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
