using Loisirs.Accounts.Api;
using Loisirs.Accounts.Application;
using Loisirs.Accounts.Application.Approvals;
using Loisirs.Accounts.Application.Correspondence;
using Loisirs.Accounts.Application.EmailChange;
using Loisirs.Accounts.Application.Homes;
using Loisirs.Accounts.Application.Passkeys;
using Loisirs.Accounts.Application.Proofs;
using Loisirs.Accounts.Application.Resuming;
using Loisirs.Accounts.Application.Safety;
using Loisirs.Accounts.Application.SecondFactors;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Application.SignIn;
using Loisirs.Accounts.Application.SignUp;
using Loisirs.Accounts.Application.Staff;
using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Accounts.Contracts.Work;
using Loisirs.Accounts.Infrastructure;
using Loisirs.Accounts.Infrastructure.Tokens;
using Loisirs.Accounts.Infrastructure.Webhooks;
using Loisirs.Accounts.Pages.Accounts;
using Loisirs.Accounts.Pages.Resuming;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Modules;
using Loisirs.Shared.Start;
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
        module
            .Database<AccountsDb, SqliteAccountsDb, PostgreSqlAccountsDb>()
            .UseCases()
            .Settings<MailSettings>("Mail")
            .Settings<LimitSettings>("Limits")
            .Settings<AccountsSettings>("Accounts").Settings<WebhookSettings>("Webhooks")
            .Job<SweepKeptForms>(every: TimeSpan.FromMinutes(5)).Job<DestroyProofs>(every: TimeSpan.FromHours(1)).Job<ForgetDeliveries>(every: TimeSpan.FromHours(1));
        module.Services
            .AddSingleton<IPasswords, Argon2Passwords>().AddSingleton<ISeal, KeyRingSeal>().AddSingleton<SafetyCards>().AddSingleton<ProofSeal>().AddScoped<AdultsOfHomes>()
            .AddScoped<KnownCallers>().AddScoped<IKnowsCallers>(scope => scope.GetRequiredService<KnownCallers>())
            .AddScoped<AddressProof>().AddScoped<MailedKeys>().AddScoped<AddressKeys>().AddScoped<AlikeFamilies>().AddScoped<HomeNews>().AddScoped<OwnPassword>().AddScoped<LetterCopies>()
            .AddSingleton<SecondFactorRule>().AddScoped<HalfSignIns>().AddScoped<LastAdministrator>().AddSingleton<KnownDevices>().AddSingleton<IPasskeyDevices, WebAuthnDevices>().AddSingleton<PasskeyQuestions>().AddSingleton<FactorOffers>().AddSingleton<HalfSignInCookie>().AddScoped<ICountsWork, CountsAccountsWork>()
            .AddSingleton<AccountDrafts>().AddSingleton<DemoPeople>().AddSingleton<SourceLimits>()
            .AddSingleton<IHostCommand, FirstAdministrator>()
            .AddSignIn().AddResuming().AddFamilyData()
            .AddTokens()
            .AddPost().AddWebhooks();
    }

    public void Map(RouteGroupBuilder api) => api.Families().Webhooks().Proofs();
}
