using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;icon name="panier" /&gt;</c>: a drawing of the sprite, unheard, always beside a word.</summary>
[HtmlTargetElement("icon", Attributes = "name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public string Name { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Draw(Name, ViewContext.HttpContext));
    }

    /// <summary>The icon as an element, for the other helpers.</summary>
    internal static TagBuilder Draw(string name, HttpContext http)
    {
        var use = new TagBuilder("use");
        use.Attributes["href"] = $"{PortalFiles.Address(http, "lib/icones.svg")}#{name}";
        var svg = new TagBuilder("svg");
        svg.AddCssClass("icone");
        svg.Attributes["aria-hidden"] = "true";
        svg.InnerHtml.AppendHtml(use);
        return svg;
    }
}
