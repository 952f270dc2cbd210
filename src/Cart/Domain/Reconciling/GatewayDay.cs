using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Reconciling;

/// <summary>A day in town that was compared with the gateway's list, and what both came to.</summary>
internal sealed class GatewayDay
{
    public DateOnly Day { get; init; }

    /// <summary>The last time.</summary>
    public DateTimeOffset ComparedAt { get; private set; }

    public Money ChargedThere { get; private set; }

    public Money ChargedHere { get; private set; }

    public Money RefundedThere { get; private set; }

    public Money RefundedHere { get; private set; }

    public void Compared(Comparison comparison, DateTimeOffset now)
    {
        ComparedAt = now;
        (ChargedThere, ChargedHere) = (comparison.ChargedThere, comparison.ChargedHere);
        (RefundedThere, RefundedHere) = (comparison.RefundedThere, comparison.RefundedHere);
    }
}
