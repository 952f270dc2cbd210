namespace Loisirs.Cart.Domain.Codes;

/// <summary>An order uses a code, once; given back when nothing that was bought with it stands any more, in that order or in one that took the place of its lines.</summary>
internal sealed class CodeUse
{
    public Guid Order { get; init; }

    public Guid Code { get; init; }

    public Guid Family { get; init; }

    public DateTimeOffset UsedAt { get; init; }

    public DateTimeOffset? GivenBackAt { get; private set; }
}
