using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Testing;

/// <summary>The endpoints of the API, compiled once for all towns of a test run.</summary>
/// <remarks>Each is a function of its request alone (services come from the request). To compile them for each town, and to free what was
/// compiled, took nearly half of a story's processor time. Pages are not shared: they keep the filters of the town that described them.</remarks>
internal static class SharedEndpoints
{
    private static readonly Lock Once = new();
    private static List<IReadOnlyList<Endpoint>>? _compiled;

    public static WebApplication ShareEndpoints(this WebApplication app)
    {
        var sources = ((IEndpointRouteBuilder)app).DataSources;
        var groups = sources.Where(source => source.GetType().DeclaringType == typeof(RouteGroupBuilder)).ToList();
        lock (Once)
        {
            _compiled ??= groups.ConvertAll(group => group.Endpoints);
        }

        foreach (var (group, endpoints) in groups.Zip(_compiled))
        {
            sources.Remove(group);
            sources.Add(new DefaultEndpointDataSource(endpoints));
        }

        return app;
    }
}
