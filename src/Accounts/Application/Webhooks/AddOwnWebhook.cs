using Loisirs.Accounts.Application.Secrets;
using Loisirs.Kernel;
using MediatR;

namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>Tells the program that asks of events at an address from now on. Its secret is answered, and given again to whoever repeats the
/// request with its key.</summary>
/// <remarks>P-313. Refuses: accounts.client-withdrawn, accounts.webhook-address, accounts.webhook-inside, accounts.webhook-events,
/// accounts.webhook-scopes, accounts.too-many-webhooks; house.not-found, to whoever is no program.</remarks>
/// <param name="Receiver">The https address that is called.</param>
/// <param name="Events">Their names, or <c>*</c> for all that the client's scopes allow.</param>
[Needs(Right.OwnWebhooks)]
internal sealed record AddOwnWebhook(string? Receiver, IReadOnlyList<string>? Events) : IProcess<CreatedWebhook>;

/// <summary>Opens the secret after the commit: the answer that is kept to be given again holds it closed.</summary>
internal sealed class AddOwnWebhookHandler(IMediator house, ISeal seal) : IProcessHandler<AddOwnWebhook, CreatedWebhook>
{
    public async Task<Result<CreatedWebhook>> Handle(AddOwnWebhook request, CancellationToken cancellationToken) =>
        (await house.Send(new KeepOwnWebhook(request.Receiver, request.Events), cancellationToken))
        .Then(kept => new CreatedWebhook(kept.Webhook, kept.Address, seal.OpenSecret(kept.ClosedSecret)));
}

/// <summary>Keeps a program's own webhook.</summary>
/// <remarks>Refuses as <see cref="AddOwnWebhook"/>.</remarks>
[Needs(Right.OwnWebhooks)]
internal sealed record KeepOwnWebhook(string? Receiver, IReadOnlyList<string>? Events) : ICommand<KeptWebhook>;

/// <param name="ClosedSecret">Under the key ring.</param>
internal sealed record KeptWebhook(Guid Webhook, string Address, string ClosedSecret);

internal sealed class KeepOwnWebhookHandler(NewWebhooks webhooks, ICaller caller) : ICommandHandler<KeepOwnWebhook, KeptWebhook>
{
    public async Task<Result<KeptWebhook>> Handle(KeepOwnWebhook command, CancellationToken cancellationToken) =>
        (await webhooks.Make(caller.Account, command.Receiver, command.Events, cancellationToken))
        .Then(made => new KeptWebhook(made.Webhook.Id, made.Webhook.Address, made.Webhook.Secret));
}
