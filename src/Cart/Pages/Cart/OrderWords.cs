using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>How the state of an order and its money are shown.</summary>
internal static class OrderWords
{
    /// <summary>The look of the state's label: <c>bien</c>, <c>garde</c> or <c>faute</c>.</summary>
    public static string Look(OrderState state) => state switch
    {
        OrderState.Paid => "bien",
        OrderState.Paying or OrderState.Stuck => "garde",
        _ => "faute",
    };

    /// <summary>The same of one registration: cancelled is cancelled, though its order is complete.</summary>
    public static string Look(OrderState state, OrderLineView line) => line.HasPlace ? Look(state) : "faute";

    public static string State(OrderState state, OrderLineView line, Words words) =>
        line.HasPlace ? words[$"orders-page.state.{state}"] : words["order-page.line-cancelled"];
}
