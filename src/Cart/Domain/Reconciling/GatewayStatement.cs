using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Reconciling;

/// <summary>What the gateway's own books say of a while.</summary>
internal sealed record GatewayStatement(IReadOnlyList<GatewayCharge> Charges, IReadOnlyList<GatewayRefund> Refunds, IReadOnlyList<GatewayDispute> Disputes);

/// <param name="Id">As our payments know it.</param>
/// <param name="At">UTC.</param>
/// <param name="IsPaid">False: it was tried, and no money came.</param>
internal sealed record GatewayCharge(string Id, Money Amount, string Currency, DateTimeOffset At, bool IsPaid);

/// <param name="Key">Ours; for one that was made by hand at the gateway, its own id.</param>
/// <param name="Arrived">False: it failed there; null: it is on its way.</param>
internal sealed record GatewayRefund(string Key, string Charge, Money Amount, DateTimeOffset At, bool? Arrived);

/// <summary>Somebody tells their bank that the charge is not theirs.</summary>
/// <param name="Reason">In the gateway's own word; may be empty.</param>
/// <param name="AnswerBy">UTC; null: it does not say, or it is too late.</param>
internal sealed record GatewayDispute(string Id, string Charge, Money Amount, DateTimeOffset At, GatewayDisputeState State, string Reason = "", DateTimeOffset? AnswerBy = null)
{
    /// <summary>Null: it is open.</summary>
    public DisputeOutcome? Outcome => State switch
    {
        GatewayDisputeState.Won => DisputeOutcome.Won,
        GatewayDisputeState.Lost => DisputeOutcome.Lost,
        _ => null,
    };
}

/// <summary>How far a dispute has come.</summary>
internal enum GatewayDisputeState
{
    /// <summary>The bank only asks: no money was taken.</summary>
    Asked,

    /// <summary>The money was taken, until it is decided.</summary>
    Open,

    /// <summary>The money is ours again, or still.</summary>
    Won,

    /// <summary>The money is gone.</summary>
    Lost,
}
