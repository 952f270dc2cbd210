using Loisirs.Cart.Domain.Orders;

namespace Loisirs.Cart.Domain.Credits;

/// <summary>Money that the town owes and that pays for its activities: the credit of a family, or a gift card. What is in it is the sum of its movements, and nothing else.</summary>
/// <remarks>P-216: never below zero; the database holds it, whoever writes.</remarks>
internal sealed class Purse
{
    public Guid Id { get; init; }

    public PurseKind Kind { get; init; }

    /// <summary>Whose credit it is; of a gift card nobody's: it is whoever's who has its code.</summary>
    public Guid Family { get; init; }

    /// <summary>Of a gift card: what is kept of its code; empty otherwise.</summary>
    public string CodeHash { get; init; } = "";

    /// <summary>The last characters of its code, to tell cards apart; empty otherwise.</summary>
    public string CodeEnd { get; init; } = "";

    public DateTimeOffset OpenedAt { get; init; }

    /// <summary>Raised by whoever takes from it: the next one waits.</summary>
    public int Version { get; private set; }

    /// <summary>How it pays.</summary>
    public PaymentWay Way => Kind == PurseKind.GiftCard ? PaymentWay.GiftCard : PaymentWay.Credit;
}

/// <summary>What a purse is.</summary>
internal enum PurseKind
{
    /// <summary>« Crédit au compte » : one of a family.</summary>
    Credit,

    /// <summary>« Carte-cadeau » : sold without tax, it has no last day.</summary>
    GiftCard,
}
