using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>A part of an order, as it stands on a day.</summary>
/// <param name="Amount">As it was agreed on.</param>
/// <param name="Reduced">What was taken off, because something was cancelled.</param>
/// <param name="Owed">What is left to pay of it.</param>
/// <param name="DueOn">As it was agreed on.</param>
/// <param name="Until">The same, or the day that the office granted.</param>
internal sealed record InstalmentView(int Number, Money Amount, Money Reduced, Money Owed, DateOnly DueOn, DateOnly Until, InstalmentState State, DateTimeOffset? PaidAt)
{
    /// <summary>It is paid with the order.</summary>
    public bool IsAtOnce { get; init; }

    /// <summary>Its course has not begun, and nothing of it may be taken before that day (art. 192); null: it may be paid.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>The partner's course that it is of, or empty.</summary>
    public string Course { get; init; } = "";

    public Money Asked => Amount - Reduced;

    /// <param name="today">In town.</param>
    public static InstalmentView Of(Order order, Instalment part, DateOnly today) =>
        new(part.Number, part.Amount, part.Reduced, part.Owed, part.DueOn, part.Until, part.StateOn(today), part.PaidAt)
        {
            IsAtOnce = order.IsAtOnce(part),
            NotBefore = part.IsOpenOn(today) ? null : part.OpensOn,
            Course = order.CourseOf(part),
        };
}
