using Loisirs.Cart.Application.Documents;

namespace Loisirs.Cart.Api;

/// <summary>A page of a year's receipts and credit notes; cents, taxes in.</summary>
/// <param name="Years">Those that have documents, the newest first.</param>
/// <param name="Receipts">What the year's receipts come to.</param>
/// <param name="Credits">What the year's credit notes come to.</param>
internal sealed record DocumentListBody(
    IReadOnlyList<int> Years, int Year, long Receipts, long Credits, IReadOnlyList<ListedDocumentBody> Items, int Page, int Pages, int Total)
{
    public static DocumentListBody Of(DocumentsOfYear shown) => new(
        shown.Years, shown.Year, shown.Receipts.Total.Cents, shown.Credits.Total.Cents,
        [.. shown.Documents.Items.Select(known => new ListedDocumentBody(known.Order, DocumentBody.Of(known.Document)))],
        shown.Documents.Number, shown.Documents.Pages, shown.Documents.Total);
}

/// <param name="Order">Its number.</param>
internal sealed record ListedDocumentBody(string Order, DocumentBody Document);
