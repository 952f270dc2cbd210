using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;date-field for="Born" label="…" /&gt;</c>: a birth date in three fields, bound to a <see cref="TypedDate"/>.
/// <c>own</c> lets the browser fill it with the account holder's own date; never for a child.</summary>
[HtmlTargetElement("date-field", Attributes = "for,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DateFieldTagHelper(Words words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public ModelExpression For { get; set; } = default!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public bool Optional { get; set; }

    public bool Own { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = Fields.IdOf(name);
        var error = Fields.ErrorOf(ViewContext.ModelState, name);
        var date = For.Model as TypedDate ?? new TypedDate();

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (error is not null)
        {
            output.Attributes.SetAttribute("class", "champ-erreur");
        }

        output.Content.AppendHtml(Fields.Element("legend", null, Fields.Named(Label, Optional ? words["form.optional"] : null)));
        output.Content.AppendHtml(Fields.Paragraph("indice", $"{id}-indice", Hint ?? words["form.date-hint"]));
        if (error is not null)
        {
            output.Content.AppendHtml(Fields.Paragraph("erreur", $"{id}-erreur", error));
        }

        output.Content.AppendHtml(Fields.Element(
            "div",
            "date-champs",
            Part(id, id, $"{name}.Day", "day", date.Day, error is not null),
            Part(id, $"{id}_Month", $"{name}.Month", "month", date.Month, error is not null),
            Part(id, $"{id}_Year", $"{name}.Year", "year", date.Year, error is not null)));
    }

    private TagBuilder Part(string group, string id, string name, string part, string? value, bool error)
    {
        var label = Fields.Element("label", null, Fields.Text(words[$"form.{part}"]));
        label.Attributes["for"] = id;
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.Attributes["id"] = id;
        input.Attributes["name"] = name;
        input.Attributes["value"] = value;
        input.Attributes["autocomplete"] = Own ? $"bday-{part}" : "off";
        if (part != "month")
        {
            input.Attributes["inputmode"] = "numeric"; // a month may be typed as a word
        }

        Fields.Describe(input, group, hint: true, error);
        return Fields.Element("div", part == "year" ? "champ annee" : "champ", label, input);
    }
}
