using Loisirs.Accounts.Contracts;
using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Catalogue.Api;
using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Application.Privacy;
using Loisirs.Catalogue.Infrastructure;
using Loisirs.Catalogue.Pages.Catalogue;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Catalogue;

/// <summary>What this module is made of.</summary>
public sealed class CatalogueModule : IModule
{
    public string Name => "catalogue";

    public IReadOnlyList<Type> KnowsOnly => [typeof(AccountsContracts)];

    public void Add(ModuleBuilder module) => module
        .Database<CatalogueDb, SqliteCatalogueDb, PostgreSqlCatalogueDb>()
        .UseCases()
        .Services
            .AddSingleton<GuideReader>()
            .AddSingleton<GuideCache>()
            .AddSingleton<FullGroups>()
            .AddScoped<GuideChanges>()
            .AddScoped<GrantsOfTheGone>()
            .AddScoped<IKeepsFamilyData, KeepsPlacesData>()
            .AddScoped<IPlacesGuard, PlacesGuard>();

    public void Map(RouteGroupBuilder api)
    {
        api.Activities();
        api.Groups();
        api.Programmes();
        api.Venues();
        api.Providers();
    }

    public void MapBeside(IEndpointRouteBuilder house) => SearchEngines.MapTo(house);
}
