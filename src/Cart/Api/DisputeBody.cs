using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Api;

/// <summary>A payment that somebody disputes at their bank.</summary>
/// <param name="Order">The order's number.</param>
/// <param name="Reference">The provider's id of it.</param>
/// <param name="Amount">Cents.</param>
/// <param name="Reason">In the provider's own word; may be empty.</param>
/// <param name="AnswerBy">UTC: until when to answer at the provider; null: it does not say.</param>
/// <param name="IsHeld">The provider holds the money meanwhile.</param>
/// <param name="Choice">What a manager decided of the registrations, once it was lost.</param>
internal sealed record DisputeBody(
    string Order, string Reference, long Amount, string Reason, DateTimeOffset OpenedAt, DateTimeOffset? AnswerBy, bool IsHeld, DateTimeOffset? ClosedAt, DisputeOutcome? Outcome,
    DisputeChoice? Choice, DateTimeOffset? DecidedAt)
{
    public static DisputeBody Of(DisputeView one) => new(
        one.Order, one.Reference, one.Amount.Cents, one.Reason, one.OpenedAt, one.AnswerBy, one.IsHeld, one.ClosedAt, one.Outcome, one.Choice, one.DecidedAt);
}

/// <summary>A page of disputes.</summary>
internal sealed record DisputesBody(IReadOnlyList<DisputeBody> Items, int Page, int Pages, int Total)
{
    public static DisputesBody Of(Slice<DisputeView> shown) => new([.. shown.Items.Select(DisputeBody.Of)], shown.Number, shown.Pages, shown.Total);
}

/// <param name="Order">The order's number, as the list names it.</param>
/// <param name="Reason">Kept with the order and read by the office; the family reads it when its registrations are cancelled.</param>
internal sealed record DisputeDecisionBody(string Order, DisputeChoice? Choice = null, string? Reason = null);
