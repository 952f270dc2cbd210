using Loisirs.Cart.Application.Orders;
using Loisirs.Shared.Town;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>A page that shows an order's money: the citizen's and the office's.</summary>
internal interface IShowsReceipt
{
    OrderView Order { get; }

    TownSettings Town { get; }
}
