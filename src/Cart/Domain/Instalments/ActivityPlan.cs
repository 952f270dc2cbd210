using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Instalments;

/// <summary>What of one activity can be paid later, where that is not as the town says.</summary>
internal sealed class ActivityPlan
{
    public Guid Activity { get; init; }

    /// <summary>Into how many parts at most, the first one paid at once; 0: all is paid with the order.</summary>
    public int Parts { get; private set; }

    /// <summary>The first part, unless it is more than half of the total; 0: it is as large as the others.</summary>
    public Money Deposit { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Below the least total that a town can set nothing is offered here either.</summary>
    public PlanTerms Terms => new(Parts, new(PaymentPlan.LeastMinimum), Deposit);

    /// <summary>What is sold before keeps its dates and its sums.</summary>
    public void Set(int parts, Money deposit, DateTimeOffset now) => (Parts, Deposit, ChangedAt) = (parts, deposit, now);
}

/// <summary>What holds for an activity.</summary>
internal enum ActivityPlanChoice
{
    /// <summary>The town's plan, whatever it is.</summary>
    AsTown,

    /// <summary>All is paid with the order.</summary>
    AllAtOnce,

    /// <summary>A plan of its own.</summary>
    Own,
}

/// <summary>The town's plan, and those of the activities that have their own.</summary>
internal sealed record PlansInForce(PlanTerms Town, IReadOnlyDictionary<Guid, PlanTerms> Own)
{
    public PlanTerms Of(Guid activity) => Own.GetValueOrDefault(activity, Town);
}
