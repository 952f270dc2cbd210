using Scalar.AspNetCore;

namespace Loisirs.Host.Doors;

/// <summary>The page that describes the API, served whole from this host: it works without any network.</summary>
internal static class ApiReference
{
    private const string Path = "/api-docs";

    public static bool Is(PathString path) => path.StartsWithSegments(Path, StringComparison.Ordinal);

    public static void MapApiReference(this IEndpointRouteBuilder house)
    {
        house.MapOpenApi();
        house.MapScalarApiReference(Path, page => page
            .WithTitle("Loisirs – API")
            .WithNonce()
            .DisableAgent()
            .DisableTelemetry()
            .DisableDefaultFonts());
    }

    /// <summary>Its script and styles stand in the page: only those with the page's nonce may run.</summary>
    public static Task WithItsPolicy(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var nonce = context.Items[ScalarOptions.NonceHttpContextItemKey];
            context.Response.Headers.ContentSecurityPolicy =
                $"default-src 'none'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                + "font-src 'self' data:; connect-src 'self'; form-action 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
