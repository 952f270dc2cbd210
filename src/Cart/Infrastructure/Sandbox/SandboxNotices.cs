using System.Text;
using System.Text.Json;
using Loisirs.Cart.Infrastructure.Webhooks;
using Loisirs.Shared.Town;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure.Sandbox;

/// <summary>Sends the sandbox' signed notices as a provider does: when they are due, again when they were not taken.</summary>
internal sealed class SandboxNotices(
    SandboxLedger ledger, WebhookSecrets secrets, IOptions<TownSettings> town, IOptions<PaymentSettings> settings, TimeProvider time, ILogger<SandboxNotices> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <summary>Sends what is due; answers how many were taken.</summary>
    public async Task<int> SendDue(HttpClient client, CancellationToken stop)
    {
        var taken = 0;
        foreach (var notice in await ledger.NoticesDue(time.GetUtcNow(), stop))
        {
            using var request = await Request(notice, stop);
            using var answer = await client.SendAsync(request, stop);
            if (answer.IsSuccessStatusCode)
            {
                await ledger.Add(notice with { Kind = LedgerKind.Told, Key = $"{notice.Key}:told", At = time.GetUtcNow() }, stop);
                taken++;
            }
        }

        return taken;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Value.Gateway != PaymentSettings.SandboxName)
            return;
        using var client = new HttpClient { BaseAddress = new Uri(town.Value.PublicAddress), Timeout = TimeSpan.FromSeconds(10) };
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await SendDue(client, stoppingToken);
            }
            catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !stoppingToken.IsCancellationRequested)
            {
                log.LogDebug(failure, "A sandbox notice was not taken; it is sent again");
            }
        }
    }

    private async Task<HttpRequestMessage> Request(LedgerEntry notice, CancellationToken stop)
    {
        var body = Encoding.UTF8.GetBytes(notice.Text.Length == 0
            ? JsonSerializer.Serialize(new { notice = notice.Key, session = notice.Session })
            : JsonSerializer.Serialize(new { notice = notice.Key, session = notice.Session, dispute = notice.Text }));
        var request = new HttpRequestMessage(HttpMethod.Post, PaymentWebhook.Address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new("application/json");
        var secret = (await secrets.Current(stop))[0];
        request.Headers.Add(WebhookSignature.Header, WebhookSignature.Sign(body, secret, time.GetUtcNow()));
        return request;
    }
}
