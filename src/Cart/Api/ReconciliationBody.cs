using Loisirs.Cart.Application.Reconciling;
using Loisirs.Cart.Domain.Reconciling;

namespace Loisirs.Cart.Api;

/// <summary>A day beside the provider's list, in cents.</summary>
/// <param name="ComparedAt">UTC; null: it was not compared yet.</param>
internal sealed record ReconciliationBody(
    DateOnly Day, DateTimeOffset? ComparedAt, long ChargedThere, long ChargedHere, long RefundedThere, long RefundedHere, IReadOnlyList<DifferenceBody> Differences)
{
    public static ReconciliationBody Of(ReconciliationView view) => new(
        view.Day, view.Compared?.ComparedAt, view.Compared?.ChargedThere.Cents ?? 0, view.Compared?.ChargedHere.Cents ?? 0, view.Compared?.RefundedThere.Cents ?? 0,
        view.Compared?.RefundedHere.Cents ?? 0, [.. view.Differences.Select(DifferenceBody.Of)]);
}

/// <param name="Reference">The charge, the refund's key or the dispute at the provider.</param>
/// <param name="Order">The order's number; empty when none is concerned.</param>
/// <param name="Theirs">Cents; null: they know nothing of it.</param>
/// <param name="GoneAt">UTC: when it was looked for and not there any more.</param>
internal sealed record DifferenceBody(DifferenceKind Kind, string Reference, string Order, long? Theirs, long? Ours, DateTimeOffset FoundAt, DateTimeOffset? GoneAt)
{
    public static DifferenceBody Of(Difference one) => new(one.Kind, one.Reference, one.Order, one.Theirs?.Cents, one.Ours?.Cents, one.FoundAt, one.GoneAt);
}

/// <param name="Day">In town.</param>
internal sealed record DayBody(DateOnly? Day);

/// <param name="Open">How many differences stand.</param>
internal sealed record ReconciledBody(DateOnly Day, int Open);
