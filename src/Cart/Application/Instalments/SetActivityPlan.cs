using FluentValidation;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>Decides what families can pay in parts of one activity: as the town says, nothing, or by a plan of its own. What was sold keeps its parts.</summary>
/// <remarks>Refuses: house.not-found; instalment.choice-missing; instalment.own-parts; instalment.own-deposit.</remarks>
/// <param name="Parts">2 to 6, of a plan of its own.</param>
/// <param name="Deposit">As it is typed: its first part; empty: as large as the others.</param>
[Needs(Right.SetPaymentPlan), OfMoney]
internal sealed record SetActivityPlan(Guid Activity, ActivityPlanChoice? Choice, int? Parts = null, string? Deposit = null) : ICommand<Done>;

internal sealed class SetActivityPlanShape : AbstractValidator<SetActivityPlan>
{
    private const long Most = 1_000_000; // cents

    public SetActivityPlanShape()
    {
        RuleFor(command => command.Choice).NotNull().WithErrorCode("instalment.choice-missing").IsInEnum().WithErrorCode("instalment.choice-missing");
        When(command => command.Choice == ActivityPlanChoice.Own, () =>
        {
            RuleFor(command => command.Parts).Must(parts => parts is >= 2 and <= PaymentPlan.MostParts).WithErrorCode("instalment.own-parts").WithState(_ => new object[] { PaymentPlan.MostParts });
            RuleFor(command => command.Deposit).Must(typed => string.IsNullOrWhiteSpace(typed) || MoneyText.Parse(typed) is > 0 and <= Most).WithErrorCode("instalment.own-deposit");
        });
    }
}

internal sealed class SetActivityPlanHandler(CartDb db, IMediator house, ICaller caller, TimeProvider time) : ICommandHandler<SetActivityPlan, Done>
{
    public async Task<Result<Done>> Handle(SetActivityPlan command, CancellationToken stop)
    {
        if ((await house.Send(new NameOfActivity(command.Activity, caller.Language), stop)) is { IsRefused: true } unknown)
            return unknown.Refusal;

        var known = await db.ActivityPlans.SingleOrDefaultAsync(plan => plan.Activity == command.Activity, stop);
        if (command.Choice != ActivityPlanChoice.AsTown)
            (known ?? db.Add(new ActivityPlan { Activity = command.Activity }).Entity).Set(PartsOf(command), DepositOf(command), time.GetUtcNow());
        else if (known is not null)
            db.Remove(known);
        return Done.Result;
    }

    private static int PartsOf(SetActivityPlan command) => command.Choice == ActivityPlanChoice.Own ? command.Parts!.Value : 0;

    private static Money DepositOf(SetActivityPlan command) => command.Choice == ActivityPlanChoice.Own ? new(MoneyText.Parse(command.Deposit) ?? 0) : Money.Zero;
}
