using FluentValidation;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>Decides what families can pay in parts: into how many, from what total, and how much at once. What was sold keeps its parts.</summary>
/// <remarks>Refuses: instalment.parts; instalment.minimum with the least; instalment.deposit when it is more than half of the least total.</remarks>
/// <param name="Parts">2 to 6; 0 or nothing: none are offered any more.</param>
/// <param name="Minimum">As it is typed: the least total, taxes in; needed with parts.</param>
/// <param name="Deposit">As it is typed: the first part; empty: as large as the others.</param>
[Needs(Right.SetPaymentPlan), OfMoney]
internal sealed record SetPaymentPlan(int? Parts, string? Minimum, string? Deposit) : ICommand<Done>;

internal sealed class SetPaymentPlanShape : AbstractValidator<SetPaymentPlan>
{
    private const long Most = 1_000_000; // cents

    public SetPaymentPlanShape()
    {
        RuleFor(command => command.Parts).Must(parts => parts is null or 0 or (>= 2 and <= PaymentPlan.MostParts)).WithErrorCode("instalment.parts").WithState(_ => new object[] { PaymentPlan.MostParts });
        RuleFor(command => command.Minimum).Must(typed => MoneyText.Parse(typed) is >= PaymentPlan.LeastMinimum and <= Most).When(command => command.Parts > 0 || !string.IsNullOrWhiteSpace(command.Minimum))
            .WithErrorCode("instalment.minimum").WithState(_ => new object[] { new Money(PaymentPlan.LeastMinimum), new Money(Most) });
        RuleFor(command => command.Deposit).Must((command, typed) => string.IsNullOrWhiteSpace(typed) || IsSmall(MoneyText.Parse(typed), MoneyText.Parse(command.Minimum)))
            .WithErrorCode("instalment.deposit");
    }

    private static bool IsSmall(long? deposit, long? minimum) => deposit > 0 && (minimum is null || deposit <= minimum / 2);
}

internal sealed class SetPaymentPlanHandler(CartDb db, TimeProvider time) : ICommandHandler<SetPaymentPlan, Done>
{
    public async Task<Result<Done>> Handle(SetPaymentPlan command, CancellationToken stop)
    {
        var plan = await db.PaymentPlans.SingleAsync(stop);
        var (minimum, deposit) = (MoneyText.Parse(command.Minimum), MoneyText.Parse(command.Deposit));
        if (command.Parts > 0)
            plan.Set(command.Parts.Value, new(minimum!.Value), new(deposit ?? 0), time.GetUtcNow());
        else
            plan.Set(0, plan.Minimum, plan.Deposit, time.GetUtcNow());
        return Done.It;
    }
}
