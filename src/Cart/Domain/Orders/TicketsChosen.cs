namespace Loisirs.Cart.Domain.Orders;

/// <summary>Some tickets of a line.</summary>
/// <param name="Of">How many the line had when they were chosen: a second press cancels no others.</param>
internal sealed record TicketsChosen(int Tickets, int Of);
