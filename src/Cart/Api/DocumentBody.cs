using Loisirs.Cart.Application.Documents;
using Loisirs.Cart.Domain.Documents;

namespace Loisirs.Cart.Api;

/// <summary>A receipt or a credit note; cents, taxes in.</summary>
/// <param name="Number">As it is printed, without holes for each kind.</param>
internal sealed record DocumentBody(string Number, DocumentKind Kind, DateTimeOffset IssuedAt, long Total)
{
    public static DocumentBody Of(DocumentSummary known) => new(known.Number, known.Kind, known.IssuedAt, known.Total.Cents);
}
