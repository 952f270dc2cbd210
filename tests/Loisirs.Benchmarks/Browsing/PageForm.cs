using System.Net;
using System.Text.RegularExpressions;

namespace Loisirs.Benchmarks.Browsing;

/// <summary>The form of a button on a page, read from the text alone: a client that built each page's tree would measure itself.</summary>
/// <param name="Action">Where it is sent to.</param>
internal sealed partial record PageForm(string Action, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>The form of the first button whose words begin so; null: the page has no such button.</summary>
    /// <param name="page">Whose address the form has, unless it says another.</param>
    public static PageForm? Of(Answer page, string button)
    {
        var html = page.Html;
        if (Buttons().Matches(html).FirstOrDefault(known => WebUtility.HtmlDecode(html[(known.Index + known.Length)..Math.Min(html.Length, known.Index + known.Length + 200)])
            .TrimStart().StartsWith(button, StringComparison.Ordinal)) is not { } pressed)
        {
            return null;
        }

        var own = Attributes(pressed.Groups[1].Value);
        var form = Forms().Matches(html).LastOrDefault(known => own.TryGetValue("form", out var id)
            ? Attributes(known.Groups[1].Value).GetValueOrDefault("id") == id
            : known.Index < pressed.Index);
        if (form is null)
        {
            return null;
        }

        var about = Attributes(form.Groups[1].Value);
        var end = html.IndexOf("</form>", form.Index, StringComparison.Ordinal);
        var fields = Inputs().Matches(html).Select(input => (input.Index, Has: Attributes(input.Groups[1].Value)))
            .Where(input => input.Has.TryGetValue("form", out var id) ? id == about.GetValueOrDefault("id") : input.Index > form.Index && input.Index < end)
            .Where(input => IsSent(input.Has)).Select(input => KeyValuePair.Create(input.Has["name"], input.Has.GetValueOrDefault("value", ""))).ToList();
        fields.AddRange(Selects().Matches(html).Where(select => select.Index > form.Index && select.Index < end).Select(Chosen));
        if (own.TryGetValue("name", out var name))
        {
            fields.Add(KeyValuePair.Create(name, own.GetValueOrDefault("value", "")));
        }

        var action = (own.GetValueOrDefault("formaction") ?? about.GetValueOrDefault("action") ?? page.Path).Split('#')[0];
        return new PageForm(action.Length > 0 ? action : page.Path.Split('#')[0], fields);
    }

    /// <summary>The form of a button that must be there; otherwise fails and names the buttons that are.</summary>
    public static PageForm Needed(Answer page, string button) => Of(page, button) ?? throw new InvalidOperationException(
        $"{page.Status} {page.Path} has no form « {button} » but: {string.Join(" | ", Buttons().Matches(page.Html).Select(known => page.Html.Substring(known.Index, Math.Min(known.Length + 40, page.Html.Length - known.Index))))}");

    /// <summary>The same with these values instead.</summary>
    public PageForm With(params IReadOnlyList<(string Name, string Value)> typed) => this with
    {
        Fields = [.. Fields.Where(field => typed.All(t => t.Name != field.Key)), .. typed.Select(t => KeyValuePair.Create(t.Name, t.Value))],
    };

    /// <summary>The selected option, else the first one, as browsers send it.</summary>
    private static KeyValuePair<string, string> Chosen(Match select)
    {
        var options = Options().Matches(select.Groups[2].Value).Select(option => Attributes(option.Groups[1].Value)).ToList();
        var chosen = options.Find(option => option.ContainsKey("selected")) ?? options.FirstOrDefault();
        return KeyValuePair.Create(Attributes(select.Groups[1].Value).GetValueOrDefault("name", ""), chosen?.GetValueOrDefault("value") ?? "");
    }

    private static bool IsSent(Dictionary<string, string> input) =>
        input.GetValueOrDefault("name", "").Length > 0 && !input.ContainsKey("disabled")
        && (input.GetValueOrDefault("type") is not ("checkbox" or "radio") || input.ContainsKey("checked"));

    private static Dictionary<string, string> Attributes(string tag)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Match one in Attribute().Matches(tag))
        {
            all[one.Groups[1].Value] = WebUtility.HtmlDecode(one.Groups[2].Success ? one.Groups[2].Value : one.Groups[3].Value);
        }

        return all;
    }

    [GeneratedRegex("<button\\b([^>]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Buttons();

    [GeneratedRegex("<form\\b([^>]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Forms();

    [GeneratedRegex("<input\\b([^>]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Inputs();

    [GeneratedRegex("<select\\b([^>]*)>(.*?)</select>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option\\b([^>]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Options();

    [GeneratedRegex("([\\w-]+)(?:=(?:\"([^\"]*)\"|([^\\s\"'>]+)))?", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
