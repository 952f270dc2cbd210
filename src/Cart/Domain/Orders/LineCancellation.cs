using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>A registration was cancelled after it was paid: when, by whom, why, and what goes back. Said once for a line, for good.</summary>
internal sealed class LineCancellation
{
    public DateTimeOffset At { get; init; }

    /// <summary>The account that did it; empty when the house did it by itself.</summary>
    public Guid By { get; init; }

    public CancellationCause Cause { get; init; }

    /// <summary>In the office's words; empty otherwise.</summary>
    public required string Reason { get; init; }

    /// <summary>What goes back, taxes in; never more than was paid.</summary>
    public Money Back { get; init; }

    /// <summary>Of it, the tax that is reversed (ETA 232).</summary>
    public Money Gst { get; init; }

    public Money Qst { get; init; }
}

/// <summary>Who cancelled.</summary>
internal enum CancellationCause
{
    Family,
    Office,

    /// <summary>The group will not take place.</summary>
    GroupCancelled,

    /// <summary>Its place went to another group, where the same person is registered.</summary>
    Transferred,
}
