using System.Buffers.Text;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;

namespace Loisirs.Host.Api;

/// <summary>What makes the portal the town's.</summary>
internal static class TownEndpoints
{
    public static void Town(this RouteGroupBuilder api)
    {
        var logo = api.MapGroup("/town/logo").WithTags("Town");
        logo.MapPut("", (LogoBody body, Door door) => door.Send(new ChangeLogo(body.Read()), _ => Results.NoContent()))
            .Asks<ChangeLogo>().WithSummary("Shows a PNG, sent in base64, beside the town's name on every page; it is written anew from its pixels")
            .Produces(204).ProducesProblem(422);
        logo.MapDelete("", (Door door) => door.Send(new RemoveLogo(), _ => Results.NoContent()))
            .Asks<RemoveLogo>().WithSummary("Shows no logo, or the one of the file of settings; twice is as once").Produces(204);
    }

    /// <param name="Picture">Base64.</param>
    internal sealed record LogoBody(string Picture)
    {
        /// <summary>What is no base64 is no picture.</summary>
        public byte[] Read() => Base64.IsValid(Picture) ? Convert.FromBase64String(Picture) : [0];
    }
}
