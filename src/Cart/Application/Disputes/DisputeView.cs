using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Disputes;

/// <summary>A disputed payment, as the office reads it.</summary>
/// <param name="Order">The order's number.</param>
/// <param name="Reason">In the provider's own word; may be empty.</param>
/// <param name="AnswerBy">Until when the office may answer at the provider, UTC; null: it does not say, or it is too late.</param>
/// <param name="IsHeld">The provider has the money meanwhile; false: it only asks, or it is over.</param>
/// <param name="Choice">What a manager decided of the registrations, once the money was lost.</param>
internal sealed record DisputeView(
    string Order, string Reference, Money Amount, string Reason, DateTimeOffset OpenedAt, DateTimeOffset? AnswerBy, bool IsHeld, DateTimeOffset? ClosedAt, DisputeOutcome? Outcome,
    DisputeChoice? Choice, DateTimeOffset? DecidedAt, string Why)
{
    public static DisputeView Of(string order, Dispute dispute) => new(
        order, dispute.Reference, dispute.Amount, dispute.Reason, dispute.OpenedAt, dispute.AnswerBy, dispute.IsHeld, dispute.ClosedAt, dispute.Outcome, dispute.Choice, dispute.DecidedAt, dispute.Why);

    /// <summary>What of it the order bears that is shown; null where none is.</summary>
    public DisputeBorne? Here { get; init; }

    /// <summary>How it stands: what is to be done follows.</summary>
    public DisputeStep Step => (Outcome, Choice, IsHeld) switch
    {
        (DisputeOutcome.Won, _, _) => DisputeStep.Won,
        (DisputeOutcome.Lost, null, _) => DisputeStep.Lost,
        (DisputeOutcome.Lost, _, _) => DisputeStep.Decided,
        (_, _, true) => DisputeStep.Held,
        _ => DisputeStep.Asked,
    };
}

/// <summary>How a dispute stands, for the office.</summary>
internal enum DisputeStep
{
    /// <summary>The bank asks; the money is where it was.</summary>
    Asked,

    /// <summary>The provider holds the money: answer.</summary>
    Held,

    Won,

    /// <summary>The money is lost: a manager says what becomes of the registrations.</summary>
    Lost,

    /// <summary>Lost, and decided.</summary>
    Decided,
}
