using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Documents;
using Loisirs.Cart.Domain.Orders;
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

    /// <summary>What it says that was paid, or goes back: below zero on a credit note.</summary>
    public LinePrice Amounts => IsCredit ? new(-Issued.Base, -Issued.Gst, -Issued.Qst) : new(Issued.Base, Issued.Gst, Issued.Qst);

    /// <summary>Of a credit note, the one date that was given back; null: all of the line.</summary>
    public DateOnly? Date => Lines.SelectMany(line => line.Dates).FirstOrDefault(date => date.Id == Issued.Date)?.Day;

    /// <summary>What had come in when it was issued: what came later, twice by mistake, is not of this receipt.</summary>
    public IEnumerable<PaymentReceived> Payments => IsCredit ? [] : Order.Payments.Where(payment => payment.At <= Issued.IssuedAt);

    /// <summary>What was still to be paid in parts when it was issued; nothing on a credit note.</summary>
    public Money Left => !IsCredit && Order.Instalments.Count > 0 && Issued.Total > AtOnce ? Issued.Total - AtOnce : Money.Zero;

    private Money AtOnce => Money.Sum(Order.Instalments.Where(part => part.IsAtOnce).Select(part => part.Amount));

    /// <summary>The receipt that a credit note takes back from, or null.</summary>
    public string? Receipt => IsCredit ? Order.Documents.FirstOrDefault(known => known.Kind == DocumentKind.Receipt)?.Number : null;

    /// <summary>Of the line without its fee; on a credit note, of all that goes back.</summary>
    public LinePrice AmountsOf(OrderLineView line) => IsCredit ? Amounts : line.Course;

    /// <summary>The fee for a late registration, a line of its own on a receipt.</summary>
    public LinePrice FeeOf(OrderLineView line) => IsCredit ? default : line.Fee;
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
