using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;error-summary /&gt;</c>: what kept the form from going through, first in the page, each sentence a link to
/// its field. The layout places it; nothing to say, nothing shown.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(Words words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (Field: entry.Key, error.ErrorMessage)))
            .Where(error => error.ErrorMessage.Length > 0)
            .Distinct()
            .OrderBy(error => Rank(error.Field))
            .ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "resume-erreurs");
        output.Attributes.SetAttribute("id", "erreurs");
        output.Attributes.SetAttribute("tabindex", "-1");
        var list = new TagBuilder("ul");
        foreach (var (field, sentence) in errors)
        {
            list.InnerHtml.AppendHtml(Line(field, sentence));
        }

        output.Content.AppendHtml(Title(errors.Count)).AppendHtml(list);
    }

    /// <summary>In the order of the page, which is that of the model's properties; what is about the whole comes first.</summary>
    private int Rank(string field)
    {
        var first = field.Split('.', '[')[0];
        var properties = ViewContext.ViewData.ModelMetadata.Properties;
        for (var rank = 0; rank < properties.Count; rank++)
        {
            if (properties[rank]?.PropertyName == first)
            {
                return rank;
            }
        }

        return -1;
    }

    private TagBuilder Title(int count)
    {
        var title = new TagBuilder("h2");
        title.InnerHtml.Append(words.Count("form.errors", count));
        return title;
    }

    private static TagBuilder Line(string field, string sentence)
    {
        var line = new TagBuilder("li");
        if (field.Length == 0)
        {
            line.InnerHtml.Append(sentence);
            return line;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + Fields.IdOf(field);
        link.InnerHtml.Append(sentence);
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}
