using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Credits;

/// <summary>Why credit cannot be given or used.</summary>
internal static class CreditRefusals
{
    /// <summary>No such code, whatever was typed.</summary>
    public static readonly Refusal CardUnknown = new Refusal("gift.unknown").At("GiftCard");

    /// <summary>So many wrong codes in an hour that no more are read.</summary>
    public static readonly Refusal TooManyTries = new Refusal("gift.too-many").At("GiftCard");

    /// <summary>The form was sent before: its card was sold, and its code shown.</summary>
    public static readonly Refusal SoldAlready = new("gift.sold-already") { Kind = RefusalKind.Conflict };

    /// <param name="end">The last characters of its code.</param>
    public static Refusal CardEmpty(string end) => new Refusal("gift.empty", end).At("GiftCard");

    /// <param name="there">What is on the card.</param>
    public static Refusal CardChanged(Money there) => new Refusal("gift.changed", there) { Kind = RefusalKind.Conflict };

    /// <param name="there">What can be used now.</param>
    public static Refusal Changed(Money there) => new Refusal("credit.changed", there) { Kind = RefusalKind.Conflict };
}
