namespace Loisirs.Cart.Domain.Waiting;

/// <summary>What an offer has come to.</summary>
internal enum OfferState
{
    /// <summary>It runs.</summary>
    Open,

    /// <summary>Its place went into an order.</summary>
    Used,

    /// <summary>The family said no.</summary>
    Declined,

    /// <summary>Its time is over, or the group is out of reach.</summary>
    Over,
}
