using Loisirs.Accounts.Application;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Application.SignUp;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Accounts.Pages.Accounts;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Modules;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Accounts;

/// <summary>What this module is made of.</summary>
public sealed class AccountsModule : IModule
{
    public string Name => "accounts";

    public IReadOnlyList<Type> KnowsOnly => [];

    public void Add(ModuleBuilder module)
    {
        module.Database<AccountsDb, SqliteAccountsDb, PostgreSqlAccountsDb>().UseCases();
        module.Services
            .AddSingleton<IPasswords, Argon2Passwords>()
            .AddScoped<KnownCallers>().AddScoped<IKnowsCallers>(scope => scope.GetRequiredService<KnownCallers>())
            .AddScoped<Letterbox>().AddScoped<AddressProof>().AddSingleton<PostSignal>()
            .AddSingleton<AccountDrafts>().AddSingleton<DemoPeople>()
            .AddSignIn();
    }

    public void Map(RouteGroupBuilder api)
    {
    }
}
