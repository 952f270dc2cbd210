namespace Loisirs.Host.Frame;

/// <summary>The fixed addresses that the house answers: the frame shows no link to a page that is not there.</summary>
internal sealed class PortalRoutes(EndpointDataSource endpoints)
{
    private readonly Lazy<HashSet<string>> _paths = new(() => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.Trim('/'))
        .ToHashSet(StringComparer.OrdinalIgnoreCase));

    public bool Has(string path) => _paths.Value.Contains(path);
}
