using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Loisirs.Testing.Browsing;

/// <summary>A browser without script: gets pages, follows redirects, sends the page's own forms with their hidden fields.</summary>
public sealed class HttpBrowser(HttpClient client) : IDisposable
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    /// <summary>Gets a page, following redirects.</summary>
    public async Task<ShownPage> Gets(string path) => await Shows(await client.GetAsync(new Uri(path, UriKind.Relative)), path);

    /// <summary>Presses a button of a page: its form's fields as they stand, with these values instead.</summary>
    public async Task<ShownPage> Presses(ShownPage page, string button, params (string Name, string Value)[] typed)
    {
        var pressed = page.Button(button);
        var form = pressed.Form ?? throw new InvalidOperationException($"« {button} » stands in no form.");
        var fields = FieldsOf(form, pressed).Where(field => typed.All(t => t.Name != field.Key))
            .Concat(typed.Select(t => KeyValuePair.Create(t.Name, t.Value))).ToList();
        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action") ?? page.Path;
        var target = (action.Split('#')[0] is { Length: > 0 } named ? named : page.Path).Split('#')[0];
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', fields.Select(f => $"{Uri.EscapeDataString(f.Key)}={Uri.EscapeDataString(f.Value)}"));
            return await Gets($"{target.Split('?')[0]}?{query}");
        }

        using var content = new FormUrlEncodedContent(fields);
        return await Shows(await client.PostAsync(new Uri(target, UriKind.Relative), content), target);
    }

    /// <summary>Posts fields to an address, with the token of a page, or without.</summary>
    public async Task<ShownPage> Posts(string path, string? token, params (string Name, string Value)[] fields)
    {
        var all = fields.Select(f => KeyValuePair.Create(f.Name, f.Value));
        using var content = new FormUrlEncodedContent(token is null ? all : all.Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await Shows(await client.PostAsync(new Uri(path, UriKind.Relative), content), path);
    }

    /// <summary>Posts any content to an address, following redirects.</summary>
    public async Task<ShownPage> Receives(string path, HttpContent content) =>
        await Shows(await client.PostAsync(new Uri(path, UriKind.Relative), content), path);

    public void Dispose() => client.Dispose();

    private async Task<ShownPage> Shows(HttpResponseMessage answer, string path)
    {
        for (var hops = 0; answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && hops < 8; hops++)
        {
            var location = answer.Headers.Location!;
            path = location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
            answer.Dispose();
            answer = await client.GetAsync(new Uri(path.Split('#')[0], UriKind.Relative));
        }

        using (answer)
        {
            var text = await answer.Content.ReadAsStringAsync();
            return new ShownPage(answer.StatusCode, path, await Parser.ParseDocumentAsync(text), text, answer.Headers, answer.Content.Headers);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form, IElement pressed)
    {
        foreach (var element in form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled")))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } box when !box.IsChecked:
                case IHtmlInputElement { Type: "submit" }:
                case IHtmlButtonElement when element != pressed:
                    continue;
                case IHtmlInputElement input:
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return KeyValuePair.Create(name, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
                case IHtmlButtonElement button:
                    yield return KeyValuePair.Create(name, button.Value ?? "");
                    break;
            }
        }
    }
}
