using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Commandes », for the office: by number, by name, by state.</summary>
internal sealed class GestionCommandesModel : HousePage
{
    [BindProperty(Name = "mot", SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(Name = "etat", SupportsGet = true)]
    public OrderState? State { get; set; }

    [BindProperty(Name = "p", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public Slice<OrderOfFamily> Orders { get; private set; } = null!;

    protected override Task<IActionResult?> Load() => Show(new FindOrders(Text, State, PageNumber), orders => Orders = orders);
}
