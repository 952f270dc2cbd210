using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>What families can pay in parts now, for the office.</summary>
[Needs(Right.ReadOrders)]
internal sealed record ShowPaymentPlan : IQuery<PlanView>;

/// <param name="Parts">0: none are offered.</param>
internal sealed record PlanView(int Parts, Money Minimum, Money Deposit)
{
    public static PlanView Of(PaymentPlan plan) => new(plan.Parts, plan.Minimum, plan.Deposit);
}

internal sealed class ShowPaymentPlanHandler(CartDb db) : IQueryHandler<ShowPaymentPlan, PlanView>
{
    public async Task<Result<PlanView>> Handle(ShowPaymentPlan query, CancellationToken stop) =>
        PlanView.Of(await db.PaymentPlans.AsNoTracking().SingleAsync(stop));
}
