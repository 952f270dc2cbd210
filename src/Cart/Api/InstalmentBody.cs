using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Api;

/// <summary>A part of an order; all amounts in cents.</summary>
/// <param name="Amount">What was agreed on, less what was taken off because something was cancelled.</param>
/// <param name="Until">A civil day in town, included: as it was agreed on, or as the office granted.</param>
/// <param name="NotBefore">It may not be paid before: a partner's course begins then (art. 192). Null: it may be paid.</param>
/// <param name="Course">The partner's course that it is of; empty: of none alone.</param>
internal sealed record InstalmentBody(int Number, long Amount, long Owed, DateOnly Until, InstalmentState State, DateTimeOffset? PaidAt, DateOnly? NotBefore, string Course)
{
    public static InstalmentBody Of(InstalmentView part) => new(part.Number, part.Asked.Cents, part.Owed.Cents, part.Until, part.State, part.PaidAt, part.NotBefore, part.Course);
}

/// <summary>A part that a cart is paid in.</summary>
/// <param name="AtOnce">It is paid with the order.</param>
/// <param name="NotBefore">It may not be paid before: a partner's course begins then (art. 192). Null: any day.</param>
/// <param name="Group">The partner's group that it is of: such parts are not a choice. Null: of none alone.</param>
internal sealed record PlannedPartBody(int Number, long Amount, DateOnly Until, bool AtOnce, DateOnly? NotBefore, Guid? Group)
{
    public static PlannedPartBody Of(PlannedPart part) => new(part.Number, part.Amount.Cents, part.DueOn, part.IsAtOnce, part.OpensOn, part.Course);
}

/// <param name="Order">Its number.</param>
/// <param name="Count">How many parts the order has.</param>
internal sealed record OpenInstalmentBody(string Order, string Payer, int Number, int Count, long Owed, DateOnly Until, bool IsLate);

internal sealed record OpenInstalmentsBody(IReadOnlyList<OpenInstalmentBody> Items, int Page, int Pages, int Total)
{
    public static OpenInstalmentsBody Of(Slice<OpenInstalment> open) => new(
        [.. open.Items.Select(part => new OpenInstalmentBody(part.Order, part.PayerName, part.Number, part.Count, part.Owed.Cents, part.Until, part.IsLate))],
        open.Number, open.Pages, open.Total);
}

/// <param name="SeenOwed">Cents: what is left of the part, as it was shown.</param>
internal sealed record CreditPaymentBody(long SeenOwed);

internal sealed record InstalmentPaidBody(string Number, int Part, long Amount);

/// <param name="Until">From tomorrow to half a year, included.</param>
internal sealed record DelayBody(DateOnly? Until = null, string? Reason = null);

internal sealed record DelayedBody(string Number, int Part, DateOnly Until);

/// <param name="Parts">0: none are offered.</param>
/// <param name="Minimum">Cents, taxes in: the least total that can be paid in parts.</param>
/// <param name="Deposit">Cents: the first part; 0: as large as the others.</param>
internal sealed record PaymentPlanBody(int Parts, long Minimum, long Deposit)
{
    public static PaymentPlanBody Of(PlanView plan) => new(plan.Parts, plan.Minimum.Cents, plan.Deposit.Cents);
}

/// <param name="Parts">2 to 6; 0 or nothing: none.</param>
/// <param name="Minimum">In dollars, such as <c>100.00</c>.</param>
/// <param name="Deposit">Likewise; nothing: as large as the others.</param>
internal sealed record TypedPlanBody(int? Parts = null, string? Minimum = null, string? Deposit = null);

/// <param name="Parts">Of a plan of its own; 0 otherwise.</param>
/// <param name="Deposit">Cents, likewise; 0: as large as the others.</param>
/// <param name="Town">What holds where it is as the town says.</param>
internal sealed record ActivityPlanBody(Guid Activity, string Name, ActivityPlanChoice Choice, int Parts, long Deposit, PaymentPlanBody Town)
{
    public static ActivityPlanBody Of(ActivityPlanView plan) => new(plan.Activity, plan.Name, plan.Choice, plan.Parts, plan.Deposit.Cents, PaymentPlanBody.Of(plan.Town));
}

/// <param name="Parts">2 to 6, of a plan of its own.</param>
/// <param name="Deposit">In dollars, such as <c>20.00</c>; nothing: as large as the others.</param>
internal sealed record TypedActivityPlanBody(ActivityPlanChoice? Choice = null, int? Parts = null, string? Deposit = null);
