using Microsoft.AspNetCore.Routing.Patterns;

namespace Loisirs.Host.Frame;

/// <summary>The fixed addresses that the house answers: the frame shows no link to a page that is not there.</summary>
internal sealed class PortalRoutes(EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<string>> _paths = new(() => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.Parameters.All(parameter => parameter.IsOptional || parameter.Default is not null))
        .Select(endpoint => Fixed(endpoint.RoutePattern))
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    public bool Has(string path) => _paths.Value.Contains(path);

    /// <summary>The address without the parts that may be left out.</summary>
    private static string Fixed(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments
        .TakeWhile(segment => segment.Parts.All(part => part.IsLiteral))
        .Select(segment => string.Concat(segment.Parts.Cast<RoutePatternLiteralPart>().Select(part => part.Content))));
}
