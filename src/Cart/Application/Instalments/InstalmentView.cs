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
    /// <summary>It is paid on the day of the order.</summary>
    public bool IsFirst => Number == 1;

    public Money Asked => Amount - Reduced;

    /// <param name="today">In town.</param>
    public static InstalmentView Of(Instalment part, DateOnly today) =>
        new(part.Number, part.Amount, part.Reduced, part.Owed, part.DueOn, part.Until, part.StateOn(today), part.PaidAt);
}
