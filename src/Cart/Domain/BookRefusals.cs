using Loisirs.Kernel;

namespace Loisirs.Cart.Domain;

/// <summary>Why the books of the till say no.</summary>
internal static class BookRefusals
{
    public static readonly Refusal DayMissing = new Refusal("books.day-missing").At("Day");
    public static readonly Refusal TooMuch = new("books.too-much");
    public static readonly Refusal DayToCome = new Refusal("books.day-to-come").At("Day");

    /// <param name="last">The last day that is closed.</param>
    public static Refusal ClosedAlready(DateOnly last) => new Refusal("books.closed-already", last) { Kind = RefusalKind.Conflict }.At("Day");

    /// <param name="difference">What was counted, less what is expected.</param>
    public static Refusal ReasonMissing(Money difference) => new Refusal("books.reason-missing", difference).At("Reason");
}
