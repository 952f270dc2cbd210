using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using Loisirs.Shared.TagHelpers;
using Loisirs.Testing.Hostile;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.Tests.TagHelpers;

public sealed class MarkdownTagHelperTests
{
    private static readonly string[] Drawn = ["p", "br", "ul", "ol", "li", "strong", "em", "a", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6"];

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("[x](javascript:alert(1))", "href")]
    [InlineData("<img src=x onerror=alert(1)>", "<img")]
    [InlineData("![x](https://elsewhere.example/x.png)", "<img")]
    public void Nothing_that_runs_or_calls_elsewhere_comes_through(string text, string forbidden) =>
        Assert.DoesNotContain(forbidden, Html(text), StringComparison.OrdinalIgnoreCase);

    [Fact, Trait("Promise", "P-711")]
    public void Nothing_of_two_hundred_texts_that_would_run_runs_wherever_it_stands()
    {
        var faults = new List<string>();
        foreach (var text in Scripts.All.Concat(Scripts.Placeholders))
        {
            foreach (var around in (string[])["{0}", "# {0}", "- {0}", "> {0}", "**{0}**", "[{0}](https://x.example)", "a\n\n{0}\n\nb", "| {0} |", "1. [x]({0})"])
            {
                var page = new HtmlParser().ParseDocument(Html(around.Replace("{0}", text, StringComparison.Ordinal)));
                faults.AddRange(Inert.FaultsOf(page).Select(fault => $"{text} → {fault}"));
                faults.AddRange(page.Body!.QuerySelectorAll("*").Where(element => !Drawn.Contains(element.LocalName)
                    || element.Attributes.Any(attribute => attribute.Name != "href")).Select(element => $"{text} → {element.OuterHtml}"));
            }
        }

        Assert.True(Scripts.All.Count > 200, $"only {Scripts.All.Count} texts");
        Assert.Empty(faults);
    }

    [Fact, Trait("Promise", "P-711")]
    public void What_would_compute_stands_as_it_was_written() =>
        Assert.Equal("{{constructor}} {0} %s ${7*7}", new HtmlParser().ParseDocument(Html("{{constructor}} {0} %s ${7*7}")).Body!.TextContent.Trim());

    [Fact]
    public void Titles_start_at_the_level_of_the_page() => Assert.Contains("<h2>Matériel</h2>", Html("# Matériel"), StringComparison.Ordinal);

    [Fact]
    public void Lists_and_emphasis_come_through()
    {
        var html = Html("- **maillot**\n- serviette");

        Assert.Contains("<li><strong>maillot</strong></li>", html, StringComparison.Ordinal);
    }

    private static string Html(string text)
    {
        var output = new TagHelperOutput("markdown", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new MarkdownTagHelper { Text = text }.Process(new TagHelperContext([], new Dictionary<object, object>(), "x"), output);
        return output.Content.GetContent(HtmlEncoder.Default);
    }
}
