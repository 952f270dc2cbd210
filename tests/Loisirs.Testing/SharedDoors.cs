using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Loisirs.Testing;

/// <summary>What describes pages and endpoints, worked out once for all towns of a test run.</summary>
/// <remarks>Both are functions of the request alone (services come from the request). To work them out for each town, and to free what was
/// compiled for it, took more than half of a story's processor time.</remarks>
internal static class SharedDoors
{
    private static readonly Lock Once = new();
    private static List<IReadOnlyList<Endpoint>>? _endpoints;
    private static Pages? _pages;

    /// <summary>Before the town is built: the pages that an earlier town has described.</summary>
    public static void ShareDoors(this IServiceCollection services)
    {
        if (_pages is { } pages)
        {
            services.Replace(ServiceDescriptor.Singleton<IActionDescriptorCollectionProvider>(pages));
        }
    }

    /// <summary>After the town is built: the API that an earlier town has compiled.</summary>
    public static WebApplication ShareDoors(this WebApplication app)
    {
        var sources = ((IEndpointRouteBuilder)app).DataSources;
        var groups = sources.Where(source => source.GetType().DeclaringType == typeof(RouteGroupBuilder)).ToList();
        lock (Once)
        {
            _pages ??= new Pages(app.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors);
            _endpoints ??= groups.ConvertAll(group => group.Endpoints);
        }

        foreach (var (group, endpoints) in groups.Zip(_endpoints))
        {
            sources.Remove(group);
            sources.Add(new DefaultEndpointDataSource(endpoints));
        }

        return app;
    }

    private sealed class Pages(ActionDescriptorCollection described) : IActionDescriptorCollectionProvider
    {
        public ActionDescriptorCollection ActionDescriptors => described;
    }
}
