using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>Why a registration cannot go to another group.</summary>
internal static class TransferRefusals
{
    /// <summary>Tickets, subscriptions and shows stay where they are.</summary>
    public static readonly Refusal NotThisKind = new("transfer.not-this-kind");

    /// <summary>Its first session has begun: the office decides.</summary>
    public static readonly Refusal Started = new("transfer.started");

    /// <summary>All its sessions were given.</summary>
    public static readonly Refusal Over = new("transfer.over");

    /// <summary>Some of its money did not come, or a bank took it: it is in no open part.</summary>
    public static readonly Refusal NotAllPaid = new("transfer.not-all-paid") { Kind = RefusalKind.Conflict };

    /// <summary>A part of it is late: the family pays it first, or asks the office.</summary>
    public static readonly Refusal PartLate = new("transfer.part-late") { Kind = RefusalKind.Conflict };

    /// <summary>Somebody is paying a part of it by card.</summary>
    public static Refusal PartBeingPaid(int part) => new("transfer.part-being-paid", part) { Kind = RefusalKind.Conflict };

    /// <summary>It went to another group already.</summary>
    public static readonly Refusal Already = new("transfer.already") { Kind = RefusalKind.Conflict };

    /// <summary>The group is not one of the same activity.</summary>
    public static readonly Refusal OtherActivity = new Refusal("transfer.other-activity").At("Group");

    /// <summary>The group costs more, and it was not said how that is paid.</summary>
    public static Refusal ToPay(Money due) => new("transfer.to-pay", due);

    /// <summary>The family pays another order: one after the other.</summary>
    public static Refusal Paying(string number) => new("transfer.paying", number) { Kind = RefusalKind.Conflict };

    /// <summary>It costs, or gives back, something else now than what was seen.</summary>
    public static Refusal Changed(TransferDifference seen, TransferDifference now) => new("transfer.changed", seen.Said, now.Said) { Kind = RefusalKind.Conflict };
}

/// <summary>What another group costs more (above zero) or less (below), in cents with taxes: it is to be paid, or goes back.</summary>
/// <param name="IsLater">Not today: the parts that are still to be paid are as much higher, or lower.</param>
/// <param name="Back">What is more than all of those, and goes back.</param>
internal readonly record struct TransferDifference(long Cents, bool IsLater = false, Money Back = default)
{
    /// <summary>In words: « 20,00 $ à payer », « 20,00 $ remis », « rien à payer », « 20,00 $ de plus, avec les versements à venir ».</summary>
    public Refusal Said => (Cents, IsLater) switch
    {
        ( > 0, true) => new("transfer.said-more", new Money(Cents)),
        ( > 0, _) => new("transfer.said-due", new Money(Cents)),
        ( < 0, true) => Back.IsZero ? new("transfer.said-less", new Money(-Cents)) : new("transfer.said-none-left", Back),
        ( < 0, _) => new("transfer.said-back", new Money(-Cents)),
        (_, true) => new("transfer.said-same"),
        _ => new("transfer.said-equal"),
    };
}
