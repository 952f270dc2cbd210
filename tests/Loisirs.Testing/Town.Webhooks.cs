using Loisirs.Accounts.Application;
using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Shared.Backups;
using Loisirs.Shared.Data;
using Loisirs.Testing.Webhooks;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Testing;

/// <summary>Programs that are told what happens.</summary>
public sealed partial class Town
{
    /// <summary>A program's receiver hears of these events; answers the secret that signs them.</summary>
    public Task<string> Tells(Integrator program, WebhookSink sink, params string[] events) => Tells(program, sink.Address.AbsoluteUri, events);

    /// <summary>The same, at an address.</summary>
    public async Task<string> Tells(Integrator program, string address, params string[] events) =>
        (await Does(new AddWebhook(program.Client, address, events.Length > 0 ? events : ["*"]))).Secret;

    /// <summary>A backup was put in place.</summary>
    public Task WasRestored() => Does(new HoldLetters());

    /// <summary>The secrets of all webhooks were closed by a key that is lost.</summary>
    public async Task LosesWebhookSecrets() => await Writes(services =>
        services.GetRequiredService<AccountsDb>().Webhooks.ExecuteUpdateAsync(webhook => webhook.SetProperty(one => one.Secret, "CfDJ8perdu")));

    /// <summary>What is kept to be answered again to whoever repeats a write.</summary>
    public async Task<IReadOnlyList<string?>> KeptAnswers()
    {
        await using var scope = Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HouseDb>().IdempotencyKeys.Select(kept => kept.Answer).ToListAsync();
    }

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
