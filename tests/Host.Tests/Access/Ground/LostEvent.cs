using Loisirs.Accounts.Application;
using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;
using Loisirs.Shared.Callers;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>An event that did not reach its receiver for three days.</summary>
internal static class LostEvent
{
    /// <summary>Answers the number of its delivery.</summary>
    public static async Task<long> Of(Town town, Guid webhook)
    {
        var now = town.Clock.GetUtcNow();
        await using var scope = town.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Caller>().BecomeHouse();
        var db = scope.ServiceProvider.GetRequiredService<AccountsDb>();
        WebhookDelivery? lost = null;
        await scope.ServiceProvider.GetRequiredService<DatabaseSession>().Write(
            async () =>
            {
                var told = WebhookEvent.Of(Guid.NewGuid(), "cart.date-given-back", "order", Guid.NewGuid(), new Dictionary<string, Guid>(StringComparer.Ordinal), now);
                lost = WebhookDelivery.Of(await db.Webhooks.SingleAsync(one => one.Id == webhook), told, now - WebhookDelivery.Patience);
                lost.Record(ReceiverAnswer.OutOfReach, null, now);
                db.Add(lost);
                return Done.Result;
            },
            CancellationToken.None);
        return lost!.Id;
    }
}
