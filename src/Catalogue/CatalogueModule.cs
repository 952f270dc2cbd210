using Loisirs.Accounts.Contracts;
using Loisirs.Catalogue.Application;
using Loisirs.Catalogue.Infrastructure;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue;

/// <summary>What this module is made of.</summary>
public sealed class CatalogueModule : IModule
{
    public string Name => "catalogue";

    public IReadOnlyList<Type> KnowsOnly => [typeof(AccountsContracts)];

    public void Add(ModuleBuilder module) => module
        .Database<CatalogueDb, SqliteCatalogueDb, PostgreSqlCatalogueDb>()
        .UseCases();

    public void Map(RouteGroupBuilder api)
    {
    }
}
