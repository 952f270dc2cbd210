using System.Security.Claims;
using Loisirs.Accounts.Application.Clients;
using MediatR;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Loisirs.Accounts.Infrastructure.Tokens;

/// <summary>The token endpoint: a client that proves itself gets a token for what it asks, or for all that it may have.</summary>
internal sealed class GiveToken(IMediator house) : IOpenIddictServerHandler<ValidateTokenRequestContext>, IOpenIddictServerHandler<HandleTokenRequestContext>
{
    private const string Proved = "loisirs:proved";

    public async ValueTask HandleAsync(ValidateTokenRequestContext context)
    {
        var answer = await house.Send(new ProveClient(context.ClientId, context.ClientSecret), context.CancellationToken);
        if (answer.IsRefused)
        {
            context.Reject(Errors.InvalidClient, "The client is unknown, was withdrawn, or this is not its secret.");
            return;
        }

        if (!context.Request.GetScopes().All(answer.Value.Scopes.Contains))
        {
            context.Reject(Errors.InvalidScope, "The client was not given one of these scopes.");
            return;
        }

        context.Transaction.Properties[Proved] = answer.Value;
    }

    public ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        var client = (ProvedClient)context.Transaction.Properties[Proved]!;
        var identity = new ClaimsIdentity("client", Claims.Name, Claims.Role);
        identity.SetClaim(Claims.Subject, client.Client.ToString()).SetClaim(Claims.Name, client.Name);
        var asked = context.Request.GetScopes();
        identity.SetScopes(asked.Length > 0 ? asked : [.. client.Scopes]);
        identity.SetDestinations(_ => [Destinations.AccessToken]);
        context.SignIn(new ClaimsPrincipal(identity));
        return default;
    }
}
