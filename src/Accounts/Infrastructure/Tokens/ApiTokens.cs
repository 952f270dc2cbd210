using Loisirs.Kernel;
using Loisirs.Shared.Start;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OpenIddict.Server;
using OpenIddict.Server.AspNetCore;
using OpenIddict.Validation;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Loisirs.Accounts.Infrastructure.Tokens;

/// <summary>OAuth 2 client credentials: the protocol is OpenIddict's, the clients are our own rows, tokens are kept nowhere.</summary>
internal static class ApiTokens
{
    public const string Endpoint = "/api/oauth/token";

    private static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    public static IServiceCollection AddTokens(this IServiceCollection services)
    {
        services.AddOpenIddict().AddServer(Server).AddValidation(validation =>
        {
            validation.UseLocalServer();
            validation.UseAspNetCore();
            validation.AddEventHandler<OpenIddictValidationEvents.ProcessAuthenticationContext>(handler => handler.UseScopedHandler<RefuseWithdrawnClients>().SetOrder(int.MaxValue));
        });
        services.AddSingleton<IConfigureOptions<OpenIddictServerOptions>, TokenKeys>().AddSingleton<IAtStart, MakeTokenKeys>();
        services.AddOptions<OpenIddictServerAspNetCoreOptions>().Configure<IHostEnvironment>(
            (options, environment) => options.DisableTransportSecurityRequirement = !environment.IsProduction());
        return services;
    }

    private static void Server(OpenIddictServerBuilder server)
    {
        server.SetTokenEndpointUris(Endpoint).AllowClientCredentialsFlow();
        server.RegisterScopes([.. Roles.AllScopes]).SetAccessTokenLifetime(Life);
        server.EnableDegradedMode().DisableTokenStorage().DisableAuthorizationStorage();
        server.SetConfigurationEndpointUris(Array.Empty<string>()).SetJsonWebKeySetEndpointUris(Array.Empty<string>()); // nobody else reads our tokens
        server.UseAspNetCore();
        server.AddEventHandler<ValidateTokenRequestContext>(handler => handler.UseScopedHandler<GiveToken>());
        server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseScopedHandler<GiveToken>());
    }
}
