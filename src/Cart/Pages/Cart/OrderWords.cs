using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>How the state of an order and its money are shown.</summary>
internal static class OrderWords
{
    private static readonly PaymentWay[] AtTheCounter = [PaymentWay.Cash, PaymentWay.Cheque, PaymentWay.Terminal];

    /// <summary>How money comes over the counter, to choose from.</summary>
    public static IEnumerable<SelectListItem> CounterWays(Words words) =>
        AtTheCounter.Select(way => new SelectListItem(words[$"order-page.way.{way}"], way.ToString()));

    /// <summary>The look of the state's label: <c>bien</c>, <c>garde</c> or <c>faute</c>.</summary>
    public static string Look(OrderState state) => state switch
    {
        OrderState.Paid => "bien",
        OrderState.Paying or OrderState.Stuck => "garde",
        _ => "faute",
    };

    /// <summary>The label's classes for one registration: cancelled is cancelled, though its order is complete; what changed group is not.</summary>
    public static string Label(OrderState state, OrderLineView line) => line switch
    {
        { HasPlace: true } => $"etiquette etiquette-{Look(state)}",
        { IsMoved: true } => "etiquette",
        _ => "etiquette etiquette-faute",
    };

    public static string State(OrderState state, OrderLineView line, Words words) =>
        line.HasPlace ? words[$"orders-page.state.{state}"] : words[line.IsMoved ? "order-page.line-moved" : "order-page.line-cancelled"];
}
