using System.Text.Json;
using System.Text.RegularExpressions;

namespace Loisirs.Testing.Browsing;

/// <summary>Reads a list of the API part by part, as its <c>Link</c> headers lead.</summary>
public sealed partial class ListByJson(HttpClient client, string path, string? within = null)
{
    private string? _next = path;

    /// <summary>The last part was read.</summary>
    public bool IsAtEnd => _next is null;

    /// <summary>The next part's items.</summary>
    /// <remarks>The list is the answer itself, or what stands in it under the name that was given.</remarks>
    public async Task<IReadOnlyList<JsonElement>> Part()
    {
        using var answer = await client.GetAsync(new Uri(_next!, UriKind.Relative));
        var json = JsonDocument.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync()).RootElement;
        _next = answer.Headers.TryGetValues("Link", out var links) ? Next().Match(links.Single()).Groups[1].Value : null;
        return [.. (within is null ? json : json.GetProperty(within)).EnumerateArray()];
    }

    /// <summary>All that is left.</summary>
    public async Task<IReadOnlyList<JsonElement>> Rest()
    {
        var all = new List<JsonElement>();
        while (!IsAtEnd)
        {
            all.AddRange(await Part());
        }

        return all;
    }

    [GeneratedRegex("^<([^>]+)>; rel=\"next\"$")]
    private static partial Regex Next();
}
