using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Testing;

/// <summary>The endpoints of the API and those beside it, compiled once for all towns of a test run that take their payments by the same gateway:
/// on it alone depends which there are.</summary>
/// <remarks>Each is a function of its request alone (services come from the request). To compile those of the API for each town, and to free what
/// was compiled, took nearly half of a story's processor time; the few beside it 7 %. Pages are not shared: they keep the filters of the town that
/// described them.</remarks>
internal static class SharedEndpoints
{
    private static readonly Lock Once = new();
    private static readonly Dictionary<string, List<IReadOnlyList<Endpoint>>> Compiled = new(StringComparer.Ordinal);

    public static WebApplication ShareEndpoints(this WebApplication app)
    {
        var sources = ((IEndpointRouteBuilder)app).DataSources;
        var groups = sources.Where(source => source.GetType().DeclaringType == typeof(RouteGroupBuilder)).ToList();
        foreach (var (group, endpoints) in groups.Zip(CompiledFor(app.Configuration["Payments:Gateway"] ?? "", groups)))
        {
            sources.Remove(group);
            sources.Add(new DefaultEndpointDataSource(endpoints));
        }

        return app;
    }

    private static List<IReadOnlyList<Endpoint>> CompiledFor(string gateway, List<EndpointDataSource> groups)
    {
        lock (Once)
        {
            if (!Compiled.TryGetValue(gateway, out var known))
            {
                Compiled[gateway] = known = groups.ConvertAll(group => group.Endpoints);
            }

            return known;
        }
    }
}
