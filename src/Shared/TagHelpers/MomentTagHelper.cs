using System.Globalization;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loisirs.Shared.TagHelpers;

/// <summary><c>&lt;moment value="…" /&gt;</c>: an instant as the town's date and hour. With <c>hour-only</c>, its hour alone.</summary>
[HtmlTargetElement("moment", Attributes = "value", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MomentTagHelper(Words words) : TagHelper
{
    public DateTimeOffset Value { get; set; }

    public bool HourOnly { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Value.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.Content.SetContent(HourOnly ? words.HourOf(Value) : words.Of(Value));
    }
}
