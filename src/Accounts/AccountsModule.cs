using Loisirs.Accounts.Application;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Accounts;

/// <summary>What this module is made of.</summary>
public sealed class AccountsModule : IModule
{
    public string Name => "accounts";

    public IReadOnlyList<Type> KnowsOnly => [];

    public void Add(ModuleBuilder module) => module
        .Database<AccountsDb, SqliteAccountsDb, PostgreSqlAccountsDb>()
        .UseCases();

    public void Map(RouteGroupBuilder api)
    {
    }
}
