using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;state kind="peu" text="…" /&gt;</c>: the one state line of a card, in words beside an icon. With
/// <c>group</c> the script keeps it fresh.</summary>
[HtmlTargetElement("state", Attributes = "kind,text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class StateTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = default!;

    /// <summary><c>ok</c>, <c>peu</c>, <c>plein</c>, <c>ouvre</c>, <c>non</c>, <c>ferme</c>, <c>annule</c>, <c>deja</c>.</summary>
    public string Kind { get; set; } = "";

    public string Text { get; set; } = "";

    /// <summary>A second line in small, such as the opening of the other classes.</summary>
    public string? Note { get; set; }

    public Guid? Group { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "p";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"etat etat-{Kind}");
        if (Group is { } group)
        {
            output.Attributes.SetAttribute("data-groupe", group);
        }

        var words = new TagBuilder("span");
        words.AddCssClass("etat-mots");
        words.InnerHtml.Append(Text);
        if (Note is not null)
        {
            var note = new TagBuilder("small");
            note.InnerHtml.Append(Note);
            words.InnerHtml.AppendHtml(note);
        }

        output.Content.AppendHtml(IconTagHelper.Draw(Icon(Kind), ViewContext.HttpContext)).AppendHtml(words);
    }

    private static string Icon(string kind) => kind switch
    {
        "ok" or "deja" => "ok",
        "peu" => "alerte",
        "annule" => "fermer",
        "ouvre" or "ferme" => "horloge",
        _ => "info",
    };
}
