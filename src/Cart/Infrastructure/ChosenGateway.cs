using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Cart.Infrastructure.Stripe;
using Loisirs.Cart.Infrastructure.Webhooks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Infrastructure;

/// <summary>Who takes the money, as <c>Payments:Gateway</c> says: the one place that knows of both.</summary>
internal static class ChosenGateway
{
    public static IPaymentGateway Of(IServiceProvider services) =>
        IsStripe(services) ? services.GetRequiredService<StripeGateway>() : services.GetRequiredService<SandboxGateway>();

    public static IPaymentNotices NoticesOf(IServiceProvider services) =>
        IsStripe(services) ? services.GetRequiredService<StripeNotices>() : services.GetRequiredService<SandboxNoticeBody>();

    /// <summary>The sandbox' page is mapped only where it is the gateway. Asked before the settings are checked.</summary>
    public static bool IsSandbox(IServiceProvider services) =>
        services.GetRequiredService<IConfiguration>()["Payments:Gateway"] is null or PaymentSettings.SandboxName;

    private static bool IsStripe(IServiceProvider services) =>
        services.GetRequiredService<IOptions<PaymentSettings>>().Value.Gateway == PaymentSettings.StripeName;
}
