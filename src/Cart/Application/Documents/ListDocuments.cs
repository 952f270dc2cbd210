using Loisirs.Cart.Domain.Documents;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Documents;

/// <summary>The receipts and credit notes of all orders of the caller's family that were issued in one civil year of the town, the newest
/// first, 24 a page, with what that year comes to.</summary>
/// <param name="Year">Null, or one without documents: the newest that has some.</param>
[Needs(Right.OwnOrders)]
internal sealed record ListDocuments(int? Year = null, int Page = 1) : IQuery<DocumentsOfYear>;

/// <param name="Years">Those that have documents, the newest first.</param>
/// <param name="Year">The one that is shown; 0 where there is none.</param>
internal sealed record DocumentsOfYear(IReadOnlyList<int> Years, int Year, DocumentSum Receipts, DocumentSum Credits, Slice<ListedDocument> Documents)
{
    /// <summary>What was paid less what goes back.</summary>
    public Money Net => Receipts.Total - Credits.Total;
}

/// <param name="Total">Taxes in.</param>
internal sealed record DocumentSum(int Count, Money Total);

/// <param name="Order">Its number.</param>
internal sealed record ListedDocument(DocumentSummary Document, string Order);

internal sealed class ListDocumentsHandler(CartDb db, ICaller caller, TownZone zone) : IQueryHandler<ListDocuments, DocumentsOfYear>
{
    private const int Size = 24;

    /// <summary>Of one family: more than a lifetime's.</summary>
    private const int Most = 1000;

    public async Task<Result<DocumentsOfYear>> Handle(ListDocuments query, CancellationToken stop)
    {
        var known = await db.Documents.AsNoTracking()
            .Join(db.Orders.Where(order => order.Family == caller.Family), document => document.Order, order => order.Id, (document, order) => new { document, order.Number })
            .OrderByDescending(found => found.document.Id).Take(Most).ToListAsync(stop);
        var years = known.ConvertAll(found => YearOf(found.document)).Distinct().OrderDescending().ToList();
        var year = query.Year is { } asked && years.Contains(asked) ? asked : years.FirstOrDefault();
        var shown = known.FindAll(found => YearOf(found.document) == year).OrderByDescending(found => found.document.IssuedAt)
            .ThenByDescending(found => found.document.Kind).ThenByDescending(found => found.document.Sequence).ToList();
        var page = Math.Clamp(query.Page, 1, Most);
        return new DocumentsOfYear(
            years, year,
            Sum(DocumentKind.Receipt), Sum(DocumentKind.CreditNote),
            new([.. shown.Skip((page - 1) * Size).Take(Size).Select(found => new ListedDocument(DocumentSummary.Of(found.document), found.Number))], page, Size, shown.Count));

        DocumentSum Sum(DocumentKind kind)
        {
            var same = shown.Where(found => found.document.Kind == kind).Select(found => found.document.Total).ToList();
            return new(same.Count, Money.Sum(same));
        }
    }

    private int YearOf(OrderDocument document) => zone.DateAt(document.IssuedAt).Year;
}
