using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Instalments;

/// <summary>Why something cannot be paid in parts, or a part cannot be paid or put off.</summary>
internal static class InstalmentRefusals
{
    /// <summary>Other parts are offered now than those that were seen, or none.</summary>
    public static readonly Refusal Changed = new("instalment.changed") { Kind = RefusalKind.Conflict };

    /// <summary>The part was paid, or nothing of it is left to pay.</summary>
    public static readonly Refusal Settled = new("instalment.settled") { Kind = RefusalKind.Conflict };

    /// <summary>Its course has not begun: the Act lets nobody take it (art. 192).</summary>
    public static Refusal NotYet(DateOnly opens) => new("instalment.not-yet", opens);

    /// <summary>Another sum is left to pay of the part than the one that was seen.</summary>
    public static Refusal SumChanged(Money left) => new Refusal("instalment.sum-changed", left) { Kind = RefusalKind.Conflict };

    /// <summary>The family asks the office: what goes back is taken off what is still to be paid.</summary>
    public static Refusal PartsOpen(Money left) => new Refusal("instalment.parts-open", left) { Kind = RefusalKind.Conflict };

    /// <param name="most">How many days from today at most.</param>
    public static Refusal DelayRange(int most) => new Refusal("instalment.delay-range", most).At("Until");
}
