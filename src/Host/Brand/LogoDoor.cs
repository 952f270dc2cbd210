using Loisirs.Shared.Town;
using Loisirs.Shared.Web;

namespace Loisirs.Host.Brand;

/// <summary>Serves the town's logo, kept a year under an address that changes with it.</summary>
internal static class LogoDoor
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(ChangeLogo.Address, (Door door, HttpContext http) => door.Send(new ReadLogo(), logo =>
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(logo.Png, "image/png");
    })).ExcludeFromDescription();
}
