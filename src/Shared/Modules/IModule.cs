using Microsoft.AspNetCore.Routing;

namespace Loisirs.Shared.Modules;

/// <summary>A module of the house: the one public type beside its contracts, and its table of contents.</summary>
public interface IModule
{
    /// <summary>Schema on PostgreSQL, table prefix on SQLite, prefix of its refusal codes.</summary>
    string Name { get; }

    /// <summary>The contracts that it may know; the order of modules allows no circle.</summary>
    IReadOnlyList<Type> KnowsOnly { get; }

    void Add(ModuleBuilder module);

    /// <summary>Its endpoints under <c>/api/v1</c>, one line each.</summary>
    void Map(RouteGroupBuilder api);

    /// <summary>Addresses that are neither pages nor the API's: webhooks, a sandbox. Most modules have none.</summary>
    void MapBeside(IEndpointRouteBuilder house)
    {
    }
}
