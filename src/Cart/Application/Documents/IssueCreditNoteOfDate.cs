using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Documents;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Documents;

/// <summary>Issues the credit note of one date that the town cancelled and gave back, with the taxes that are reversed (ETA 232).</summary>
/// <remarks>P-213, P-303: a second reading finds it issued.</remarks>
[Reader("cart.issue-credit-note-of-date")]
internal sealed class IssueCreditNoteOfDate(CartDb db, DocumentsBeingIssued documents) : IReader<DateOfLineGivenBack>
{
    public async Task Handle(DateOfLineGivenBack notification, CancellationToken cancellationToken)
    {
        var line = await db.OrderLines.AsNoTracking().SingleAsync(line => line.Id == notification.Line, cancellationToken);
        if (line.Dates.Find(notification.Date) is { } date)
            await documents.Issue(DocumentKind.CreditNote, notification.Order, line.Id, date.Amounts, cancellationToken, date.Id);
    }
}
