using Loisirs.Cart.Domain.Instalments;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>What families can pay in parts of one activity now, for the office.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ReadOrders)]
internal sealed record ShowActivityPlan(Guid Activity) : IQuery<ActivityPlanView>;

/// <param name="Parts">Of a plan of its own; 0 otherwise.</param>
/// <param name="Deposit">Likewise.</param>
/// <param name="Town">What holds where it is as the town says.</param>
internal sealed record ActivityPlanView(Guid Activity, string Name, ActivityPlanChoice Choice, int Parts, Money Deposit, PlanView Town);

internal sealed class ShowActivityPlanHandler(CartDb db, IMediator house, ICaller caller) : IQueryHandler<ShowActivityPlan, ActivityPlanView>
{
    public async Task<Result<ActivityPlanView>> Handle(ShowActivityPlan query, CancellationToken stop)
    {
        var named = await house.Send(new NameOfActivity(query.Activity, caller.Language), stop);
        if (named.IsRefused)
            return named.Refusal;

        var town = PlanView.Of(await db.PaymentPlans.AsNoTracking().SingleAsync(stop));
        var own = await db.ActivityPlans.AsNoTracking().SingleOrDefaultAsync(plan => plan.Activity == query.Activity, stop);
        var choice = own switch { null => ActivityPlanChoice.AsTown, { Parts: 0 } => ActivityPlanChoice.AllAtOnce, _ => ActivityPlanChoice.Own };
        return new ActivityPlanView(named.Value.Id, named.Value.Name, choice, own?.Parts ?? 0, own?.Deposit ?? Money.Zero, town);
    }
}
