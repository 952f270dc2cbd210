using System.Security.Cryptography;
using System.Text;
using Loisirs.Shared.TagHelpers;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Brand;

/// <summary>Serves the town's colours as <c>/marque.css</c>, kept a year under an address that changes with them.</summary>
internal sealed class BrandFile(IOptions<TownSettings> town)
{
    private (string Colours, string Css, string Fingerprint)? _made;

    public string Css => Made().Css;

    /// <summary>The address to link, with the sheet's fingerprint.</summary>
    public string Address(HttpContext http) => $"{PortalFiles.Root(http)}/marque.css?v={Made().Fingerprint}";

    /// <summary>Maps the file.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/marque.css", (BrandFile file, HttpContext http) =>
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(file.Css, "text/css; charset=utf-8");
    }).ExcludeFromDescription();

    /// <summary>Computed once for the colours as they are now.</summary>
    private (string Colours, string Css, string Fingerprint) Made()
    {
        var colours = town.Value.Colour + town.Value.SecondColour;
        if (_made is { } made && made.Colours == colours)
        {
            return made;
        }

        var css = BrandSheet.For(town.Value.Colour, town.Value.SecondColour).Css;
        var now = (colours, css, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(css)))[..10]);
        _made = now;
        return now;
    }
}
