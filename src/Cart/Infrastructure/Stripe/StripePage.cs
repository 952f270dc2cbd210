using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Stripe.Checkout;

namespace Loisirs.Cart.Infrastructure.Stripe;

/// <summary>A page of ours in Stripe's words, and its words of a page in ours.</summary>
internal static class StripePage
{
    /// <summary>The same request makes the same page, to the last value: Stripe compares them when a key comes again.</summary>
    /// <remarks>One line with the order's number and its total: who registers for what is not Stripe's to know.</remarks>
    public static SessionCreateOptions Of(PageRequest request, string name) => new()
    {
        Mode = "payment",
        AllowedPaymentMethodTypes = ["card"],
        AdaptivePricing = new() { Enabled = false }, // in dollars, whatever the card's country
        Locale = request.Language == Language.English ? "en" : "fr-CA",
        SuccessUrl = request.ReturnTo,
        CancelUrl = request.ReturnTo,
        ExpiresAt = request.ClosesAt.UtcDateTime,
        ClientReferenceId = request.OrderNumber,
        LineItems =
        [
            new()
            {
                Quantity = 1,
                PriceData = new() { Currency = "cad", UnitAmount = request.Amount.Cents, ProductData = new() { Name = name } },
            },
        ],
        PaymentIntentData = new() { Description = name, Metadata = new() { ["order"] = request.OrderNumber } },
    };

    /// <summary>What was received decides, in the currency in which it was: not what was asked.</summary>
    /// <remarks>A refused card leaves the page open there, to try another. It is refused only when nothing more can be tried.</remarks>
    public static GatewayNews News(Session page) => page switch
    {
        { PaymentStatus: "paid", PaymentIntent: { } money } => new(
            PageState.Paid, new Money(money.AmountReceived), money.Currency.ToUpperInvariant(), money.Id,
            money.LatestCharge?.PaymentMethodDetails?.Card?.Last4 ?? ""),
        { Status: "expired" } => GatewayNews.Closed,
        { Status: "open" } => GatewayNews.Open,
        { PaymentIntent.Status: "requires_payment_method" or "canceled" } => GatewayNews.Refused,
        _ => GatewayNews.Processing,
    };
}
