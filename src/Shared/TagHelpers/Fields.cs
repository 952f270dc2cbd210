using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Shared.TagHelpers;

/// <summary>The parts that all fields share: identifier, label, hint, sentence of what is wrong.</summary>
internal static class Fields
{
    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>The first sentence about a field, or null.</summary>
    public static string? ErrorOf(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? entry.Errors.FirstOrDefault(error => error.ErrorMessage.Length > 0)?.ErrorMessage : null;

    public static TagBuilder Element(string tag, string? cssClass, params IHtmlContent[] content)
    {
        var element = new TagBuilder(tag);
        if (cssClass is not null)
        {
            element.AddCssClass(cssClass);
        }

        foreach (var part in content)
        {
            element.InnerHtml.AppendHtml(part);
        }

        return element;
    }

    /// <summary>A label's words, with <c>(facultatif)</c> in grey where the field may stay empty.</summary>
    public static IHtmlContent Named(string label, string? optional)
    {
        var content = new HtmlContentBuilder().Append(label);
        return optional is null ? content : content.Append(" ").AppendHtml(Element("span", "facultatif", Text(optional)));
    }

    public static TagBuilder Paragraph(string cssClass, string id, string text)
    {
        var paragraph = Element("p", cssClass, Text(text));
        paragraph.Attributes["id"] = id;
        return paragraph;
    }

    public static IHtmlContent Text(string text) => new HtmlContentBuilder().Append(text);

    /// <summary>Ties a control to its hint and to what is wrong with it.</summary>
    public static void Describe(TagBuilder control, string id, bool hint, bool error)
    {
        string?[] parts = [hint ? $"{id}-indice" : null, error ? $"{id}-erreur" : null];
        var described = string.Join(' ', parts.Where(part => part is not null));
        if (described.Length > 0)
        {
            control.Attributes["aria-describedby"] = described;
        }

        if (error)
        {
            control.Attributes["aria-invalid"] = "true";
        }
    }
}
