using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary>Every <c>&lt;form method="post"&gt;</c>: carries the antiforgery token even when it names its action (the framework
/// leaves it out then), lets the server say what is wrong, and without script lands on the error summary.</summary>
[HtmlTargetElement("form", Attributes = "[method='post']")]
public sealed class PostFormTagHelper(IHtmlGenerator html) : TagHelper
{
    private const string Summary = "#erreurs";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary>After the framework's own, which comes at -1000.</summary>
    public override int Order => 0;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate", null, HtmlAttributeValueStyle.Minimized));
        var action = output.Attributes["action"]?.Value?.ToString() ?? "";
        if (!action.Contains('#', StringComparison.Ordinal))
        {
            output.Attributes.SetAttribute("action", action + Summary);
        }

        // the framework's own helper has put it there where the form names no action
        var hasToken = output.PostContent.GetContent().Contains("__RequestVerificationToken", StringComparison.Ordinal);
        if (!hasToken && html.GenerateAntiforgery(ViewContext) is { } token)
        {
            output.PostContent.AppendHtml(token);
        }
    }
}
