using Loisirs.Accounts.Application;
using Microsoft.EntityFrameworkCore;
using OpenIddict.Abstractions;
using OpenIddict.Validation;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Validation.OpenIddictValidationEvents;

namespace Loisirs.Accounts.Infrastructure.Tokens;

/// <summary>A token counts as long as its client was not withdrawn; the next request is already refused.</summary>
internal sealed class RefuseWithdrawnClients(AccountsDb db) : IOpenIddictValidationHandler<ProcessAuthenticationContext>
{
    public async ValueTask HandleAsync(ProcessAuthenticationContext context)
    {
        var subject = context.AccessTokenPrincipal?.GetClaim(Claims.Subject);
        if (context.AccessTokenPrincipal is null)
        {
            return;
        }

        if (!Guid.TryParse(subject, out var id) || !await db.ApiClients.AnyAsync(c => c.Id == id && c.Withdrawal == null, context.CancellationToken))
        {
            context.Reject(Errors.InvalidToken, "The client was withdrawn.");
        }
    }
}
