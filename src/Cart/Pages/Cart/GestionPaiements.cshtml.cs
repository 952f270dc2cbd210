using Loisirs.Cart.Application.Books;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;

namespace Loisirs.Cart.Pages.Cart;

/// <summary>« Paiements », for the office: what is to be settled, and the ways to the books of the till.</summary>
internal sealed class GestionPaiementsModel : HousePage
{
    public TillView Till { get; private set; } = null!;

    public string Why(OrderToSettle order) => order.Why is { } why ? Words[$"till.why.{why}"] : Words["till.why-refund"];

    protected override Task<IActionResult?> Load() => Show(new ShowTill(), till => Till = till);
}
