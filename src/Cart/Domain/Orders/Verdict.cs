namespace Loisirs.Cart.Domain.Orders;

/// <summary>What is to be done about the places, after news about money.</summary>
internal enum Verdict
{
    Nothing,

    /// <summary>Its places are kept: take them for good, then the order is complete.</summary>
    TakePlaces,

    /// <summary>Its places were freed before the money came: try to take them again.</summary>
    RetakePlaces,
}

/// <summary>Why the office must settle it.</summary>
internal enum StuckReason
{
    /// <summary>The gateway did not say for a whole day after the end of the hold.</summary>
    NoAnswer,

    /// <summary>Another amount or currency was paid than the order's.</summary>
    OtherAmount,
}
