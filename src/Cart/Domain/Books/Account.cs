namespace Loisirs.Cart.Domain.Books;

/// <summary>What the journal counts. Money on hand is what was taken and not brought to the bank by the portal: it knows no bank.</summary>
internal enum Account
{
    /// <summary>What families owe the town; below zero, what the town owes them until it is given back.</summary>
    Receivable,

    /// <summary>With the gateway.</summary>
    Card,
    Cash,
    Cheque,
    Terminal,

    /// <summary>What was sold, before taxes, by ledger code.</summary>
    Revenue,

    /// <summary>Federal tax that was charged and is owed.</summary>
    Gst,

    /// <summary>Québec's tax that was charged and is owed.</summary>
    Qst,

    /// <summary>Cash goes to five cents, taxes and price do not (T31).</summary>
    Rounding,

    /// <summary>What was counted in the drawer, more or less than the journal says.</summary>
    CashDifference,

    /// <summary>Credit that families have, or that their open orders hold: owed until it is spent.</summary>
    Credit,

    /// <summary>What credit cost that the office gave for a reason of its own.</summary>
    Granted,

    /// <summary>What is on gift cards, or held of them by open orders: owed until it is spent.</summary>
    GiftCard,

    /// <summary>Taken back by the gateway while a payment is disputed: ours again if that is won.</summary>
    Disputed,

    /// <summary>What lost disputes cost.</summary>
    DisputeLoss,
}
