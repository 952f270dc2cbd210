using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>Every door of the house, read from the routing data of the running town.</summary>
internal sealed class HouseRoutes(IServiceProvider town)
{
    private IEnumerable<RouteEndpoint> Endpoints =>
        town.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    /// <summary>The pages with what they read and do; a page may stand at one address only.</summary>
    public async Task<IReadOnlyList<PageRoute>> Pages()
    {
        var loader = town.GetRequiredService<PageLoader>();
        var pages = new List<PageRoute>();
        foreach (var endpoint in Endpoints)
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } described)
            {
                pages.Add(new PageRoute(Address(endpoint), await loader.LoadAsync(described, endpoint.Metadata)));
            }
        }

        return [.. pages.DistinctBy(page => page.Address).OrderBy(page => page.Address, StringComparer.Ordinal)];
    }

    /// <summary>Everything that is neither page nor file, as <c>POST /api/v1/…</c>.</summary>
    public IReadOnlyList<string> Others() =>
    [
        .. Endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null
                && !endpoint.Metadata.Any(data => data.GetType().Name == "StaticAssetDescriptor"))
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["ANY"]).Select(verb => $"{verb} {Address(endpoint)}"))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    /// <summary>What the body of each endpoint that takes one is read into, by door.</summary>
    public IReadOnlyDictionary<string, Type> Bodies() => Endpoints
        .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null && endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is { RequestType: not null })
        .ToDictionary(
            endpoint => $"{endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Single()} {Address(endpoint)}",
            endpoint => endpoint.Metadata.GetMetadata<IAcceptsMetadata>()!.RequestType!, StringComparer.Ordinal);

    private static string Address(RouteEndpoint endpoint) => "/" + (endpoint.RoutePattern.RawText ?? "").Trim('/');
}

/// <summary>A page at its address.</summary>
internal sealed record PageRoute(string Address, CompiledPageActionDescriptor Page)
{
    /// <summary>What the page does, as <c>POST /panier?handler=Retirer</c>; a page without a handler of its own is read.</summary>
    public IEnumerable<string> Doors => Page.HandlerMethods
        .Select(handler => (Verb: handler.HttpMethod.ToUpperInvariant(), handler.Name))
        .Append((Verb: "GET", Name: null))
        .Distinct()
        .Select(door => $"{door.Verb} {Address}{(door.Name is null ? "" : $"?handler={door.Name}")}");

    /// <summary>The ids that the page takes, in its address, its query or its forms, by the names they are sent under.</summary>
    public IEnumerable<string> Ids => Page.BoundProperties.Cast<ParameterDescriptor>().Concat(Page.HandlerMethods.SelectMany(handler => handler.Parameters))
        .Where(taken => (Nullable.GetUnderlyingType(taken.ParameterType) ?? taken.ParameterType) == typeof(Guid))
        .Select(taken => taken.BindingInfo?.BinderModelName ?? taken.Name).Distinct(StringComparer.OrdinalIgnoreCase);
}
