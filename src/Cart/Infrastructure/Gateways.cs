using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Cart.Infrastructure.Stripe;
using Loisirs.Cart.Infrastructure.Webhooks;
using Loisirs.Shared.Start;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Infrastructure;

/// <summary>The gateways of the house: the settings choose the one that takes the money.</summary>
internal static class Gateways
{
    public static IServiceCollection AddGateways(this IServiceCollection services) => services
        .AddSingleton<WebhookSecrets>().AddSingleton(ChosenGateway.Of).AddSingleton(ChosenGateway.NoticesOf)
        .AddSingleton<SandboxLedger>().AddSingleton<SandboxDisputes>().AddSingleton<SandboxGateway>().AddSingleton<SandboxNoticeBody>()
        .AddSingleton<SandboxNotices>().AddHostedService(provider => provider.GetRequiredService<SandboxNotices>())
        .AddSingleton<StripeGateway>().AddSingleton<StripeNotices>().AddSingleton<IAtStart, TellOfTestKey>();
}
