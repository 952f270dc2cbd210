using System.Globalization;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;pager number="2" of="9" /&gt;</c>: previous, « Page 2 sur 9 », next; the rest of the address is kept and
/// <c>p</c> is the page's number, from 1. One page, nothing shown.</summary>
[HtmlTargetElement("pager", Attributes = "number,of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PagerTagHelper(Words words) : TagHelper
{
    private const string Parameter = "p"; // « page » is taken by the router

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public int Number { get; set; }

    public int Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Of <= 1)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pagination");
        output.Attributes.SetAttribute("aria-label", words["form.pages"]);
        if (Number > 1)
        {
            output.Content.AppendHtml(Link(Number - 1, "prev", words["form.previous-page"]));
        }

        output.Content.AppendHtml(Fields.Element("span", null, Fields.Text(words["form.page-of", Number, Of])));
        if (Number < Of)
        {
            output.Content.AppendHtml(Link(Number + 1, "next", words["form.next-page"]));
        }
    }

    private TagBuilder Link(int page, string relation, string text)
    {
        var request = ViewContext.HttpContext.Request;
        var kept = request.Query.Where(pair => pair.Key != Parameter)
            .SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value)))
            .Append(KeyValuePair.Create(Parameter, (string?)page.ToString(CultureInfo.InvariantCulture)));
        var link = Fields.Element("a", null, Fields.Text(text));
        link.Attributes["href"] = QueryHelpers.AddQueryString(request.PathBase + request.Path, kept);
        link.Attributes["rel"] = relation;
        return link;
    }
}
