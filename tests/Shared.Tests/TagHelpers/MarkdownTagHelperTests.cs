using System.Text.Encodings.Web;
using Loisirs.Shared.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.Tests.TagHelpers;

public sealed class MarkdownTagHelperTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("[x](javascript:alert(1))", "href")]
    [InlineData("<img src=x onerror=alert(1)>", "<img")]
    [InlineData("![x](https://elsewhere.example/x.png)", "<img")]
    public void Nothing_that_runs_or_calls_elsewhere_comes_through(string text, string forbidden) =>
        Assert.DoesNotContain(forbidden, Html(text), StringComparison.OrdinalIgnoreCase);

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
