namespace Loisirs.Cart.Domain.Books;

/// <summary>Which fact an entry is of.</summary>
internal enum EntryKind
{
    /// <summary>Money came.</summary>
    Payment,

    /// <summary>An order was paid, or had nothing to pay: its lines are sold.</summary>
    Sale,

    /// <summary>A line was cancelled, and something of it goes back, with its taxes.</summary>
    Credit,

    /// <summary>Money went back.</summary>
    Refund,

    /// <summary>The drawer was counted, and another sum was in it.</summary>
    Count,

    /// <summary>The office gave credit.</summary>
    Grant,

    /// <summary>A gift card was sold: money came, no tax is due (T22).</summary>
    GiftCard,

    /// <summary>The gateway took the money of a disputed payment.</summary>
    Dispute,

    /// <summary>A dispute was won: the gateway gave that money again.</summary>
    DisputeWon,

    /// <summary>A dispute was lost.</summary>
    DisputeLost,
}
