namespace Loisirs.Accounts.Application.Webhooks;

/// <summary>How programs are told of events. Section <c>Webhooks</c>.</summary>
internal sealed class WebhookSettings
{
    /// <summary>This machine may be called too, and without encryption: for who develops a receiver. Production does not start with it.</summary>
    public bool AllowsLoopback { get; set; }
}
