using System.Globalization;
using Loisirs.Kernel.Formats;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;day value="…" /&gt;</c>: a date with its weekday, readable by machines too.</summary>
[HtmlTargetElement("day", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class DayTagHelper(Words words) : TagHelper
{
    public DateOnly Value { get; set; }

    /// <summary>Without its weekday, which says nothing of a day of birth.</summary>
    public bool Plain { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(Plain ? TownFormat.Date(Value, words.IsFrench) : words.Of(Value));
    }
}
