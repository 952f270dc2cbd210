using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Shared.TagHelpers;

/// <summary>Addresses of the files in wwwroot: with the hash in the name, so that they are kept a year, and the same in both
/// languages, so that they are fetched once.</summary>
public static class PortalFiles
{
    private const string English = "/en";

    /// <summary>The address of a file such as <c>portail.css</c>.</summary>
    public static string Address(HttpContext http, string file)
    {
        var name = http.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>()?[file] ?? file;
        return $"{Root(http)}/{name}";
    }

    /// <summary>The path base without the language.</summary>
    public static string Root(HttpContext http)
    {
        var root = http.Request.PathBase.Value ?? "";
        return root.EndsWith(English, StringComparison.Ordinal) ? root[..^English.Length] : root;
    }
}
