using Loisirs.Accounts.Contracts;
using Loisirs.Catalogue.Contracts;
using Loisirs.Cart.Application;
using Loisirs.Cart.Infrastructure;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Cart;

/// <summary>What this module is made of.</summary>
public sealed class CartModule : IModule
{
    public string Name => "cart";

    public IReadOnlyList<Type> KnowsOnly => [typeof(AccountsContracts), typeof(CatalogueContracts)];

    public void Add(ModuleBuilder module) => module
        .Database<CartDb, SqliteCartDb, PostgreSqlCartDb>()
        .UseCases();

    public void Map(RouteGroupBuilder api)
    {
    }
}
