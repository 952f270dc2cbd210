using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Documents;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Documents;

/// <summary>Issues the credit note of a cancelled line, with the taxes that are reversed (ETA 232); where nothing goes back, none.</summary>
/// <remarks>P-213, P-303: a second reading finds it issued.</remarks>
[Reader("cart.issue-credit-note")]
internal sealed class IssueCreditNote(CartDb db, DocumentsBeingIssued documents) : IReader<OrderLineCancelled>
{
    public async Task Handle(OrderLineCancelled notification, CancellationToken cancellationToken)
    {
        var line = await db.OrderLines.AsNoTracking().SingleAsync(line => line.Id == notification.Line, cancellationToken);
        if (line.Cancellation is { Back.IsZero: false } known)
        {
            var amounts = new LinePrice(known.Back - known.Gst - known.Qst, known.Gst, known.Qst);
            await documents.Issue(DocumentKind.CreditNote, notification.Order, line.Id, amounts, cancellationToken);
        }
    }
}
