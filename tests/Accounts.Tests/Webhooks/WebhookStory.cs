using Loisirs.Testing;
using Loisirs.Testing.Webhooks;

namespace Loisirs.Accounts.Tests.Webhooks;

/// <summary>A story with a program that listens on this machine.</summary>
public abstract class WebhookStory : TownTest
{
    private protected WebhookSink Sink { get; private set; } = null!;

    protected override void With(TownOptions options) => options.Settings["Webhooks:AllowsLoopback"] = "true";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        Sink = await WebhookSink.Open();
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        await Sink.DisposeAsync();
    }
}
