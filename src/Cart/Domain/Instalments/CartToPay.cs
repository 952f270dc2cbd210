using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Instalments;

/// <summary>What decides when a cart is paid: what may be asked at once, and the partners' courses that may not.</summary>
/// <param name="Today">In town.</param>
/// <param name="AtOnce">Taxes in: the town's own, and partners' that may be paid before the start.</param>
/// <param name="ToDefer">The same, where the town's plan can defer it; null: nothing is in it, or something that has no date to come before.</param>
/// <param name="Courses">Each has something to pay.</param>
internal sealed record CartToPay(DateOnly Today, Money AtOnce, CartToDefer? ToDefer, IReadOnlyList<PartnerCourse> Courses)
{
    /// <summary>The town's plan defers some of what may be asked at once.</summary>
    public bool IsOffered(PaymentPlan? plan) => ByPlan(plan).Count > 0;

    /// <summary>All parts of the cart, by date, what is paid at once in the first one; empty: all is paid at once.</summary>
    /// <param name="byPlan">What may be asked at once is paid by the town's plan, if it offers any part.</param>
    public IReadOnlyList<PlannedPart> Parts(PaymentPlan? plan, bool byPlan)
    {
        var own = byPlan ? ByPlan(plan) : [];
        if (Courses.Count == 0)
            return own;

        IEnumerable<PlannedPart> free = own.Count > 0 ? own : [new(1, AtOnce, Today) { IsAtOnce = true }];
        var all = free.Concat(Courses.SelectMany(course => course.Plan(Today))).Where(part => !part.Amount.IsZero).ToList();
        var later = all.Where(part => !part.IsAtOnce).OrderBy(part => part.DueOn).ThenBy(part => part.Course).ToList();
        var first = new PlannedPart(1, all.AskedAtOnce(Money.Zero), Today) { IsAtOnce = true };
        return later.Count == 0 ? [] : [.. (first.Amount.IsZero ? later : later.Prepend(first)).Select((part, index) => part with { Number = index + 1 })];
    }

    private IReadOnlyList<PlannedPart> ByPlan(PaymentPlan? plan) => ToDefer is null ? [] : plan?.Offer(ToDefer) ?? [];
}

/// <summary>Of parts, what is asked with the order.</summary>
internal static class PlannedParts
{
    /// <param name="total">What is asked where there are no parts.</param>
    public static Money AskedAtOnce(this IReadOnlyList<PlannedPart> parts, Money total) =>
        parts.Count == 0 ? total : Money.Sum(parts.Where(part => part.IsAtOnce).Select(part => part.Amount));
}
