using System.Globalization;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;field for="Email" label="…" hint="…" type="email" autocomplete="email" /&gt;</c>: label, hint, what is wrong,
/// control, tied together. <c>items</c> makes a list, <c>rows</c> a larger area, <c>type="radio"</c> with <c>items</c> a choice,
/// <c>type="checkbox"</c> a box. Other attributes go to the control.</summary>
[HtmlTargetElement("field", Attributes = "for,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(Words words) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    public ModelExpression For { get; set; } = default!;

    public string Label { get; set; } = "";

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>Says <c>(facultatif)</c> after the label.</summary>
    public bool Optional { get; set; }

    /// <summary><c>court</c> (10 characters) or <c>moyen</c> (22); the whole column otherwise.</summary>
    public string? Width { get; set; }

    public int Rows { get; set; }

    public IEnumerable<SelectListItem>? Items { get; set; }

    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    private string Id => Fields.IdOf(Name);

    private string? Error => Fields.ErrorOf(ViewContext.ModelState, Name);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var attributes = output.Attributes.ToList();
        output.Attributes.Clear();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = Type == "radio" ? "fieldset" : "div";
        output.Attributes.SetAttribute("class", Error is null ? "champ" : "champ champ-erreur");

        if (Type == "checkbox")
        {
            output.Content.AppendHtml(Wrong()).AppendHtml(Box(Control("input", attributes))).AppendHtml(Explained());
            return;
        }

        output.Content.AppendHtml(Title()).AppendHtml(Explained()).AppendHtml(Wrong()).AppendHtml(Type switch
        {
            "radio" => Choices(attributes),
            "password" => WithShowButton(Control("input", attributes)),
            _ when Items is not null => List(attributes),
            _ when Rows > 0 => Area(attributes),
            _ => Control("input", attributes),
        });
    }

    private TagBuilder Title()
    {
        var title = Fields.Element(Type == "radio" ? "legend" : "label", null, Fields.Named(Label, Optional ? words["form.optional"] : null));
        if (Type != "radio")
        {
            title.Attributes["for"] = Id;
        }

        return title;
    }

    private IHtmlContent Explained() => Hint is null ? HtmlString.Empty : Fields.Paragraph("indice", $"{Id}-indice", Hint);

    private IHtmlContent Wrong() => Error is null ? HtmlString.Empty : Fields.Paragraph("erreur", $"{Id}-erreur", Error);

    private TagBuilder Control(string tag, IEnumerable<TagHelperAttribute> attributes)
    {
        var control = new TagBuilder(tag);
        control.Attributes["id"] = Id;
        control.Attributes["name"] = Name;
        if (tag == "input")
        {
            control.TagRenderMode = TagRenderMode.SelfClosing;
            control.Attributes["type"] = Type;
            Fill(control);
        }

        if (Width is not null)
        {
            control.AddCssClass(Width);
        }

        foreach (var attribute in attributes)
        {
            control.Attributes[attribute.Name] = attribute.Value?.ToString() ?? "";
        }

        Fields.Describe(control, Id, Hint is not null, Error is not null);
        return control;
    }

    private void Fill(TagBuilder input)
    {
        if (Type == "checkbox")
        {
            input.Attributes["value"] = "true";
            if (string.Equals(Typed(), "true", StringComparison.OrdinalIgnoreCase))
            {
                input.Attributes["checked"] = "checked";
            }
        }
        else if (Type is not ("password" or "file"))
        {
            input.Attributes["value"] = Typed();
        }
    }

    /// <summary>What the person typed, else what the model holds.</summary>
    private string? Typed() =>
        ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.AttemptedValue is not null ? entry.AttemptedValue : Write(For.Model);

    private static string? Write(object? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly hour => hour.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };

    private TagBuilder Area(IEnumerable<TagHelperAttribute> attributes)
    {
        var area = Control("textarea", attributes);
        area.Attributes["rows"] = Rows.ToString(CultureInfo.InvariantCulture);
        area.InnerHtml.AppendHtml("\n").Append(Typed() ?? ""); // the first line break of a textarea is not content
        return area;
    }

    private TagBuilder List(IEnumerable<TagHelperAttribute> attributes)
    {
        var list = Control("select", attributes);
        foreach (var item in Items!)
        {
            var option = Fields.Element("option", null, Fields.Text(item.Text));
            option.Attributes["value"] = item.Value;
            Mark(option, item, "selected");
            list.InnerHtml.AppendHtml(option);
        }

        return list;
    }

    private TagBuilder Choices(IReadOnlyCollection<TagHelperAttribute> attributes)
    {
        var choices = Fields.Element("div", "choix choix-colonne");
        foreach (var (item, rank) in (Items ?? []).Select((item, rank) => (item, rank)))
        {
            var radio = Control("input", attributes);
            radio.Attributes["id"] = rank == 0 ? Id : $"{Id}-{rank}";
            radio.Attributes["value"] = item.Value;
            Mark(radio, item, "checked");
            choices.InnerHtml.AppendHtml(Fields.Element("label", null, radio, Fields.Text(" " + item.Text)));
        }

        return choices;
    }

    private void Mark(TagBuilder option, SelectListItem item, string mark)
    {
        if (Typed() is { } typed ? typed == item.Value : item.Selected)
        {
            option.Attributes[mark] = mark;
        }
    }

    private TagBuilder Box(TagBuilder box) =>
        Fields.Element("label", "choix", box, Fields.Text(" "), Fields.Element("span", null, Fields.Named(Label, Optional ? words["form.optional"] : null)));

    private TagBuilder WithShowButton(TagBuilder password)
    {
        var button = Fields.Element("button", "bouton-secondaire", Fields.Text(words["form.show-password"]));
        button.Attributes["type"] = "button";
        button.Attributes["hidden"] = "hidden";
        button.Attributes["data-avec-script"] = "";
        button.Attributes["data-montrer"] = Id;
        button.Attributes["data-masquer"] = words["form.hide-password"];
        return Fields.Element("div", "avec-bouton", password, button);
    }
}
