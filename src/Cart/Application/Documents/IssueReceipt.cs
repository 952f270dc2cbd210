using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Documents;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Documents;

/// <summary>Issues the one receipt of an order that was paid; where there was nothing to pay, none.</summary>
/// <remarks>P-213, P-303: a second reading finds it issued.</remarks>
[Reader("cart.issue-receipt")]
internal sealed class IssueReceipt(CartDb db, DocumentsBeingIssued documents) : IReader<CartCheckedOut>
{
    public async Task Handle(CartCheckedOut notification, CancellationToken cancellationToken)
    {
        var order = await db.Orders.AsNoTracking().Include(order => order.Lines).SingleAsync(order => order.Id == notification.Order, cancellationToken);
        var kept = order.Lines.Where(line => line.LostAt is null).Select(line => new LinePrice(line.Price, line.Gst, line.Qst));
        if (LinePrice.Sum(kept) is { Total.IsZero: false } amounts)
            await documents.Issue(DocumentKind.Receipt, order.Id, line: null, amounts, cancellationToken);
    }
}
