using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Documents;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Documents;

/// <summary>A receipt or a credit note of one order, with all that it must say.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
/// <param name="Document">As it is printed: <c>R-000042</c>.</param>
[Needs(Right.OwnOrders, Right.ReadOrders)]
internal sealed record ShowDocument(string Order, string Document) : IQuery<DocumentView>;

/// <param name="Lines">What it is about: all lines of a receipt, the cancelled one of a credit note.</param>
internal sealed record DocumentView(DocumentSummary Summary, OrderView Order, IReadOnlyList<OrderLineView> Lines, OrderDocument Issued)
{
    public bool IsCredit => Summary.Kind == DocumentKind.CreditNote;
}

internal sealed class ShowDocumentHandler(CartDb db, IMediator house) : IQueryHandler<ShowDocument, DocumentView>
{
    public async Task<Result<DocumentView>> Handle(ShowDocument query, CancellationToken stop)
    {
        var order = await house.Send(new ShowOrder(query.Order), stop);
        if (order.IsRefused)
            return order.Refusal;
        if (OrderDocument.Parse(query.Document) is not var (kind, sequence))
            return Refusal.NotFound;

        var known = await db.Documents.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Order == order.Value.Id && known.Kind == kind && known.Sequence == sequence, stop);
        return known is null
            ? Refusal.NotFound
            : new DocumentView(
                DocumentSummary.Of(known), order.Value,
                [.. order.Value.Lines.Where(line => known.Line is { } credited ? line.Line == credited : !line.IsLost)], known);
    }
}
