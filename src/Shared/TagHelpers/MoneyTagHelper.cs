using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;money value="…" /&gt;</c>: an amount that never breaks over two lines. With <c>free</c>, nothing to pay reads « Gratuit ».</summary>
[HtmlTargetElement("money", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MoneyTagHelper(Words words) : TagHelper
{
    public Money Value { get; set; }

    /// <summary>On cards: « Gratuit »; in the cart and on receipts an amount stays an amount.</summary>
    public bool Free { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "montant");
        output.Content.SetContent(Free && Value.IsZero ? words["form.free"] : words.Of(Value));
    }
}
