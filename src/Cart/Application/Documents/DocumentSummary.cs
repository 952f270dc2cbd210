using Loisirs.Cart.Domain.Documents;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Documents;

/// <summary>A document of an order, in a list.</summary>
/// <param name="Number">As it is printed.</param>
/// <param name="Total">Taxes in.</param>
internal sealed record DocumentSummary(string Number, DocumentKind Kind, DateTimeOffset IssuedAt, Money Total)
{
    public static DocumentSummary Of(OrderDocument known) => new(known.Number, known.Kind, known.IssuedAt, known.Total);
}
