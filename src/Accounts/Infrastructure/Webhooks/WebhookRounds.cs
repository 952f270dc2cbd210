using Loisirs.Accounts.Application.Webhooks;
using Loisirs.Shared.Jobs;
using Loisirs.Shared.Messages;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Loisirs.Accounts.Infrastructure.Webhooks;

/// <summary>Looks every second for events that programs are to be told of, and tells them.</summary>
internal sealed class WebhookRounds(IServiceScopeFactory scopes, ILogger<WebhookRounds> log) : RoundsOf<SendWebhooks>(scopes, log);

/// <summary>All that webhooks need.</summary>
internal static class WebhooksOfPrograms
{
    public static IServiceCollection AddWebhooks(this IServiceCollection services) => services
        .AddScoped<NewWebhooks>().AddScoped<IHearsOfEvents, ProgramsListen>().AddSingleton<IHostNames, DnsNames>().AddSingleton<OutsideLine>().AddSingleton<IWebhookReceivers, HttpReceivers>()
        .AddHostedService<WebhookRounds>();
}
