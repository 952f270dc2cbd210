using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>One registration window as staff type it, in town time. A row without an opening day is left out.</summary>
/// <remarks>Refuses, at <c>Windows[n].ClosesOn</c>: catalogue.window-out-of-order.</remarks>
internal sealed record WindowFields
{
    public Audience For { get; init; }

    public DateOnly? OpensOn { get; init; }

    /// <summary>Null: the start of the day.</summary>
    public TimeOnly? OpensAt { get; init; }

    /// <summary>Null: it never closes.</summary>
    public DateOnly? ClosesOn { get; init; }

    /// <summary>Null: the end of <see cref="ClosesOn"/>, that day included (W8).</summary>
    public TimeOnly? ClosesAt { get; init; }
}
