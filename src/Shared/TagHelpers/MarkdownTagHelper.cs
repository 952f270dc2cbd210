using Ganss.Xss;
using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;markdown text="…" level="2" /&gt;</c>: a text written by the office. HTML in it stays text; what Markdown makes is
/// sanitized; its titles start at <c>level</c>, so that no level is skipped.</summary>
[HtmlTargetElement("markdown", Attributes = "text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkdownTagHelper : TagHelper
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
        {
            "p", "br", "ul", "ol", "li", "strong", "em", "a", "blockquote", "hr", "h2", "h3", "h4", "h5", "h6",
        },
        AllowedAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href" },
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "https", "mailto", "tel" },
    });

    public string? Text { get; set; }

    public int Level { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose");
        output.Content.SetHtmlContent(Sanitizer.Sanitize(Html(Text)));
    }

    private string Html(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        var above = Level - 1;
        var first = document.Descendants<HeadingBlock>().Select(title => title.Level).DefaultIfEmpty(1).Min();
        foreach (var title in document.Descendants<HeadingBlock>())
        {
            title.Level = above = Math.Min(Math.Min(6, above + 1), title.Level - first + Level);
        }

        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }
}
