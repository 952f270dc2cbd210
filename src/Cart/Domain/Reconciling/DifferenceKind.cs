namespace Loisirs.Cart.Domain.Reconciling;

/// <summary>How the gateway's list and ours differ. What is to be done about each is said beside it.</summary>
internal enum DifferenceKind
{
    /// <summary>The gateway charged, and no payment of ours is of it.</summary>
    OrphanCharge,

    /// <summary>We know a payment by card that the gateway does not.</summary>
    OrphanPayment,

    /// <summary>Another sum or currency.</summary>
    Amount,

    /// <summary>Money went back there and not here, here and not there, or another sum.</summary>
    Refund,

    /// <summary>Somebody told their bank that the charge is not theirs, and no order has that as it stands there.</summary>
    Dispute,

    /// <summary>Done here and failed there, or the reverse.</summary>
    WrongState,
}
