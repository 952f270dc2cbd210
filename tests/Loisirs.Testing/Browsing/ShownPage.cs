using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Dom;
using Xunit;

namespace Loisirs.Testing.Browsing;

/// <summary>A page as the browser shows it.</summary>
/// <param name="Path">Its address, after redirects.</param>
public sealed record ShownPage(
    HttpStatusCode Status, string Path, IHtmlDocument Document, string Html, HttpResponseHeaders Headers, HttpContentHeaders ContentHeaders)
{
    /// <summary>The words of its <c>main</c>, spaces folded, no-break ones included.</summary>
    public string Text => Fold((Document.QuerySelector("main") ?? Document.Body)?.TextContent ?? "");

    public string Title => Document.Title ?? "";

    /// <summary>The form token of the page.</summary>
    public string? Token => Document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value");

    /// <summary>The addresses on this site that it links to, without their part after #.</summary>
    public IEnumerable<string> Links =>
        Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(link => link.StartsWith('/'));

    public bool Says(string words) => Text.Contains(Fold(words), StringComparison.Ordinal);

    /// <summary>There is a button whose words begin so.</summary>
    public bool Has(string button) => Document.QuerySelectorAll("main button").Any(known => Fold(known.TextContent).StartsWith(Fold(button), StringComparison.Ordinal));

    /// <summary>The words of the page's one main button, or null.</summary>
    public string? GreenButton() => Document.QuerySelector("main form button.bouton") is { } button ? Fold(button.TextContent) : null;

    /// <summary>The page is there (200) and says this.</summary>
    public ShownPage IsShown(string words)
    {
        Assert.True(Status == HttpStatusCode.OK && Says(words), $"{Path} {(int)Status} does not say « {words} » but: {Text}");
        return this;
    }

    /// <summary>The page again (422), saying why.</summary>
    public ShownPage IsRefused(string words)
    {
        Assert.True(Status == HttpStatusCode.UnprocessableEntity && Says(words), $"{Path} {(int)Status} does not refuse with « {words} » but: {Text}");
        return this;
    }

    /// <summary>The first button whose words begin so.</summary>
    internal IHtmlButtonElement Button(string words) =>
        Document.QuerySelectorAll("button").OfType<IHtmlButtonElement>().FirstOrDefault(button => Fold(button.TextContent).StartsWith(Fold(words), StringComparison.Ordinal))
        ?? throw new InvalidOperationException($"{Path} has no button « {words} »: {string.Join(" | ", Document.QuerySelectorAll("button").Select(b => Fold(b.TextContent)))}");

    private static string Fold(string text) => string.Join(' ', text.Replace(' ', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
