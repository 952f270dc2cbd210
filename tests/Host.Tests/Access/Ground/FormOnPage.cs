using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>A form of a page, as its reader would send it: where to, and each field as it stands.</summary>
internal sealed record FormOnPage(Walker Walker, string Action, IReadOnlyList<FieldOnPage> Fields)
{
    /// <summary>The forms that post, of every page that somebody may open; each once.</summary>
    public static async Task<IReadOnlyList<FormOnPage>> All(SettledTown town)
    {
        var forms = new List<FormOnPage>();
        foreach (var door in (await new HouseRoutes(town.Town.Services).Pages()).SelectMany(page => page.Doors).Where(IsRead))
        {
            var walker = Reader(door);
            var query = string.Join('&', Addresses.FieldsOf(door, town.Ids).Select(field => $"{field.Name}={field.Value}"));
            var page = await town[walker].Gets($"{Addresses.Fill(door.Split(' ')[1], town.Ids)}?{query}");
            forms.AddRange(page.Document.QuerySelectorAll("form").OfType<IHtmlFormElement>()
                .Where(form => form.Method == "post").Select(form => Of(form, walker, page)));
        }

        return [.. forms.DistinctBy(form => form.Action + string.Join('&', form.Fields.Select(field => field.Name)))];
    }

    /// <summary>Sends it with one field as this raw piece of a form body, already escaped; each character is one byte.</summary>
    public async Task<ShownPage> Sends(SettledTown town, string field, string escaped) =>
        await Posts(town, [.. Fields.Where(known => known.Name != field).Select(known => Escaped(known.Name, known.Value)), $"{Uri.EscapeDataString(field)}={escaped}"]);

    /// <summary>Sends it as it stands, with these fields beside or instead.</summary>
    public async Task<ShownPage> Sends(SettledTown town, IEnumerable<(string Name, string Value)> fields)
    {
        var typed = fields.ToList();
        return await Posts(town, [
            .. Fields.Where(known => typed.TrueForAll(field => field.Name != known.Name)).Select(known => Escaped(known.Name, known.Value)),
            .. typed.Select(field => Escaped(field.Name, field.Value)),
        ]);
    }

    private static string Escaped(string name, string value) => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(value)}";

    private static bool IsRead(string door) => door.StartsWith("GET", StringComparison.Ordinal) && !door.Contains("{code", StringComparison.Ordinal);

    private static Walker Reader(string door) => new[] { Walker.Citizen, Walker.Supervisor, Walker.Administrator, Walker.Visitor }
        .Concat(Enum.GetValues<Walker>()).First(walker => PageMatrix.Rows[door][(int)walker] is 'o' or 'n');

    private static FormOnPage Of(IHtmlFormElement form, Walker walker, ShownPage page)
    {
        var action = (form.GetAttribute("action") ?? "").Split('#')[0];
        var handler = form.QuerySelector("button[formaction]")?.GetAttribute("formaction")?.Split('#')[0];
        var fields = form.Elements.Where(element => element.GetAttribute("name") is { Length: > 0 }).Select(FieldOnPage.Of).OfType<FieldOnPage>();
        return new FormOnPage(walker, (action.Length > 0 ? action : handler ?? page.Path.Split('#')[0]).TrimEnd('?'), [.. fields]);
    }

    private async Task<ShownPage> Posts(SettledTown town, IReadOnlyList<string> pairs)
    {
        using var content = new ByteArrayContent(Encoding.Latin1.GetBytes(string.Join('&', pairs)));
        content.Headers.ContentType = new MediaTypeHeaderValue("application/x-www-form-urlencoded");
        return await town[Walker].Receives(Action, content);
    }
}

/// <summary>A field of a form.</summary>
/// <param name="Kind">The type of the control: text, date, number, select, hidden…</param>
internal sealed record FieldOnPage(string Name, string Kind, string Value)
{
    public bool IsText => Kind is "text" or "email" or "tel" or "search" or "textarea";

    /// <summary>The field, or null for what is not sent as it stands: buttons, boxes left empty.</summary>
    public static FieldOnPage? Of(IElement element) => element switch
    {
        IHtmlInputElement { Type: "submit" } or IHtmlButtonElement => null,
        IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked => null,
        IHtmlInputElement input => new FieldOnPage(input.Name!, input.Type, input.Value),
        IHtmlSelectElement list => new FieldOnPage(list.Name!, "select", list.Value ?? ""),
        IHtmlTextAreaElement area => new FieldOnPage(area.Name!, "textarea", area.Value),
        _ => null,
    };
}
