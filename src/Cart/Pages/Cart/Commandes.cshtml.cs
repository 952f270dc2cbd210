using Loisirs.Cart.Application.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Mes inscriptions »: what is complete and what is not, by programme then person; the proof without the mail.</summary>
internal sealed class CommandesModel : HousePage
{
    /// <summary>A name, to see only what is that person's.</summary>
    [BindProperty(Name = "nom", SupportsGet = true)]
    public string? Name { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public Slice<OrderSummary> Orders { get; private set; } = null!;

    /// <summary>The registrations of these orders, the newest programme first.</summary>
    public IEnumerable<IGrouping<string, Registration>> Programmes =>
        Orders.Items.SelectMany(order => order.Lines.Select(line => new Registration(order, line))).GroupBy(registration => registration.Line.Programme);

    protected override Task<IActionResult?> Load() => Show(new ListOrders(Name, Math.Max(1, PageNumber)), orders => Orders = orders);

    /// <summary>A line with its order.</summary>
    internal sealed record Registration(OrderSummary Order, OrderLineView Line);
}
