using Loisirs.Kernel;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Tells a client's program of events at an address from now on. The secret that signs them is answered once; it is kept closed.</summary>
/// <remarks>P-313. Refuses: house.not-found, accounts.client-withdrawn, accounts.webhook-address, accounts.webhook-inside, accounts.webhook-events,
/// accounts.webhook-scopes, accounts.too-many-webhooks.</remarks>
/// <param name="Receiver">The https address that is called.</param>
/// <param name="Events">Their names, or <c>*</c> for all that the client's scopes allow.</param>
[Needs(Right.Administer), FreshSignIn]
internal sealed record AddWebhook(Guid Client, string? Receiver, IReadOnlyList<string>? Events) : ICommand<CreatedWebhook>;

/// <param name="Secret">Shown once.</param>
internal sealed record CreatedWebhook(Guid Webhook, string Address, string Secret);

internal sealed class AddWebhookHandler(NewWebhooks webhooks) : ICommandHandler<AddWebhook, CreatedWebhook>
{
    public async Task<Result<CreatedWebhook>> Handle(AddWebhook command, CancellationToken cancellationToken) =>
        (await webhooks.Make(command.Client, command.Receiver, command.Events, cancellationToken))
        .Then(made => new CreatedWebhook(made.Webhook.Id, made.Webhook.Address, made.Secret));
}
