using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Carts;

/// <summary>One person and one group in a cart. It holds no place.</summary>
internal sealed class CartLine
{
    public Guid Id { get; init; }

    public Guid Group { get; init; }

    public Guid Person { get; init; }

    public DateTimeOffset AddedAt { get; init; }

    /// <summary>The price before taxes when it was added: a price that moved since is told (C16).</summary>
    public Money SeenPrice { get; init; }

    /// <summary>The order that it is being paid in, or null.</summary>
    public Guid? Order { get; private set; }

    /// <summary>The lines of one tie are taken all or none (P-109); null: it stands alone.</summary>
    public Guid? Tie { get; private set; }

    public bool IsUnderPayment => Order is not null;

    public void GoesInto(Guid order) => Order = order;

    public void ComesBack() => Order = null;

    public void TiedBy(Guid? tie) => Tie = tie;
}
