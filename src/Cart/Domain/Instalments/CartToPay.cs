using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Instalments;

/// <summary>What decides when a cart is paid: what may be asked at once, and the partners' courses that may not.</summary>
/// <param name="Today">In town.</param>
/// <param name="AtOnce">Taxes in: the town's own, and partners' that may be paid before the start.</param>
/// <param name="ToDefer">The same, activity by activity: each has a plan that may defer it.</param>
/// <param name="Courses">Each has something to pay.</param>
internal sealed record CartToPay(DateOnly Today, Money AtOnce, IReadOnlyList<ActivityToDefer> ToDefer, IReadOnlyList<PartnerCourse> Courses)
{
    /// <summary>Those whose plan decides whether it can be paid later.</summary>
    public IReadOnlyList<Guid> Activities => [.. ToDefer.Select(activity => activity.Activity)];

    /// <summary>A plan defers some of what may be asked at once.</summary>
    public bool IsOffered(PlansInForce? plans) => ByPlan(plans).Count > 0;

    /// <summary>All parts of the cart, by date, what is paid at once in the first one; empty: all is paid at once.</summary>
    /// <param name="byPlan">What may be asked at once is paid by the plans of its activities, if they offer any part.</param>
    public IReadOnlyList<PlannedPart> Parts(PlansInForce? plans, bool byPlan)
    {
        var own = byPlan ? ByPlan(plans) : [];
        if (Courses.Count == 0)
            return own;

        IEnumerable<PlannedPart> free = own.Count > 0 ? own : [new(1, AtOnce, Today) { IsAtOnce = true }];
        var all = free.Concat(Courses.SelectMany(course => course.Plan(Today))).Where(part => !part.Amount.IsZero).ToList();
        var later = all.Where(part => !part.IsAtOnce).OrderBy(part => part.DueOn).ThenBy(part => part.Course).ToList();
        var first = new PlannedPart(1, all.AskedAtOnce(Money.Zero), Today) { IsAtOnce = true };
        return later.Count == 0 ? [] : [.. (first.Amount.IsZero ? later : later.Prepend(first)).Select((part, index) => part with { Number = index + 1 })];
    }

    /// <summary>What goes by the same plan goes by it together; all plans have the same days. What none of them defers is paid with the order.</summary>
    private IReadOnlyList<PlannedPart> ByPlan(PlansInForce? plans)
    {
        var deferred = plans is null ? [] : ToDefer.GroupBy(activity => plans.Of(activity.Activity)).SelectMany(same => Offer(same.Key, [.. same])).ToList();
        if (deferred.Count == 0)
            return [];
        var (rest, days) = (AtOnce - Money.Sum(deferred.Select(part => part.Amount)), deferred.GroupBy(part => part.DueOn).OrderBy(day => day.Key));
        return [.. days.Select((day, index) => new PlannedPart(index + 1, Money.Sum(day.Select(part => part.Amount)) + (index == 0 ? rest : Money.Zero), day.Key) { IsAtOnce = index == 0 })];
    }

    private IReadOnlyList<PlannedPart> Offer(PlanTerms terms, IReadOnlyList<ActivityToDefer> same) => same.Any(activity => activity.LastDay is null)
        ? []
        : terms.Offer(new(Money.Sum(same.Select(activity => activity.Total)), Today, same.Min(activity => activity.LastDay)!.Value, same.Any(activity => activity.IsOfPartner)));
}

/// <summary>What of a cart is of one activity and may be asked at once.</summary>
/// <param name="Total">Taxes in.</param>
/// <param name="LastDay">The last date of whichever of its groups ends first; null: one has no date to come before.</param>
/// <param name="IsOfPartner">A partner's, that may be paid before the start.</param>
internal sealed record ActivityToDefer(Guid Activity, Money Total, DateOnly? LastDay, bool IsOfPartner);

/// <summary>Of parts, what is asked with the order.</summary>
internal static class PlannedParts
{
    /// <param name="total">What is asked where there are no parts.</param>
    public static Money AskedAtOnce(this IReadOnlyList<PlannedPart> parts, Money total) =>
        parts.Count == 0 ? total : Money.Sum(parts.Where(part => part.IsAtOnce).Select(part => part.Amount));
}
