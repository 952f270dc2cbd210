namespace Loisirs.Cart.Domain.Codes;

/// <summary>An order uses a code, once; given back when nothing of the order that had it stands any more.</summary>
internal sealed class CodeUse
{
    public Guid Order { get; init; }

    public Guid Code { get; init; }

    public Guid Family { get; init; }

    public DateTimeOffset UsedAt { get; init; }

    public DateTimeOffset? GivenBackAt { get; private set; }
}
