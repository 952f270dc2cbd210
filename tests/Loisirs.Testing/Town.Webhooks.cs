using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Testing.Webhooks;

namespace Loisirs.Testing;

/// <summary>Programs that are told what happens.</summary>
public sealed partial class Town
{
    /// <summary>A program's receiver hears of these events; answers the secret that signs them.</summary>
    public async Task<string> Tells(Integrator program, WebhookSink sink, params string[] events) =>
        (await Does(new AddWebhook(program.Client, sink.Address.AbsoluteUri, events.Length > 0 ? events : ["*"]))).Secret;

    /// <summary>Delivers messages, then tells programs of events, until nothing is due; answers how many calls were made.</summary>
    public async Task<int> TellsPrograms()
    {
        await Quiet();
        var tried = 0;
        for (int now; (now = await Does(new SendWebhooks())) > 0;)
        {
            tried += now;
        }

        return tried;
    }
}
