namespace Loisirs.Cart.Pages.Cart;

/// <summary>A row of the tickets' form.</summary>
internal sealed class TypedTickets
{
    public Guid PriceClass { get; set; }

    public string? Quantity { get; set; }
}
