using Loisirs.Accounts.Domain.Webhooks;
using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>The programs on the open Internet that are told of events.</summary>
[OutsideWorld]
internal interface IWebhookReceivers
{
    /// <summary>Calls one, once; answers what came of it and never throws but for a stop.</summary>
    Task<(ReceiverAnswer Answer, int? Status)> Call(OutgoingEvent told, CancellationToken stop);
}

/// <summary>One event on its way.</summary>
/// <param name="Secrets">Closed.</param>
/// <param name="Id">The event's own, the same at each try.</param>
internal sealed record OutgoingEvent(long Delivery, Guid Webhook, string Address, IReadOnlyList<string> Secrets, string Id, string Body);
