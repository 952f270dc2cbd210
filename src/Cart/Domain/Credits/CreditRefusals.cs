using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Credits;

/// <summary>Why credit cannot be given or used.</summary>
internal static class CreditRefusals
{
    /// <param name="there">What can be used now.</param>
    public static Refusal Changed(Money there) => new Refusal("credit.changed", there) { Kind = RefusalKind.Conflict };
}
