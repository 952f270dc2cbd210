namespace Loisirs.Cart.Domain.Documents;

/// <summary>The last number given to a kind of document. Raised in the transaction that issues it: what is rolled back leaves no hole.</summary>
internal sealed class DocumentCounter
{
    public DocumentKind Kind { get; init; }

    public long Last { get; init; }
}
