using System.Security.Cryptography;
using System.Text;
using Loisirs.Shared.TagHelpers;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Brand;

/// <summary>Serves the town's colours as <c>/marque.css</c>, kept a year under an address that changes with them.</summary>
internal sealed class BrandFile(IOptions<TownSettings> town)
{
    public string Css { get; } = BrandSheet.For(town.Value.Colour, town.Value.SecondColour).Css;

    /// <summary>The address to link, with the sheet's fingerprint.</summary>
    public string Address(HttpContext http) => $"{PortalFiles.Root(http)}/marque.css?v={Fingerprint}";

    private string Fingerprint => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))[..10];

    /// <summary>Maps the file.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/marque.css", (BrandFile file, HttpContext http) =>
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Text(file.Css, "text/css; charset=utf-8");
    }).ExcludeFromDescription();
}
