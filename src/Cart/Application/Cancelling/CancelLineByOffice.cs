using FluentValidation;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>The office cancels a registration for a family: by its policy, with the proof that it saw, or for a sum of its own; always with a reason.</summary>
/// <remarks>P-210. Refuses: house.not-found; cancel.reason-missing, cancel.reason-too-long, cancel.reason-unreadable; cancel.amount-malformed; cancel.more-than-paid
/// with the most that can go back; cancel.already, cancel.not-paid, cancel.nothing.</remarks>
/// <param name="Ground">Whether it saw a proof of illness, injury or move.</param>
/// <param name="Amount">As it is typed, taxes in; empty: what the policy says.</param>
[Needs(Right.GiveRefunds)]
internal sealed record CancelLineByOffice(string Number, int Line, RefundGround Ground, string? Amount, string? Reason) : ICommand<CancelledLine>;

internal sealed class CancelLineByOfficeShape : AbstractValidator<CancelLineByOffice>
{
    private const int LongestReason = 500;

    public CancelLineByOfficeShape()
    {
        RuleFor(command => command.Ground).IsInEnum().WithErrorCode("cancel.ground-unknown");
        RuleFor(command => command.Amount).Must(typed => MoneyText.Parse(typed) is not null)
            .When(command => !string.IsNullOrWhiteSpace(command.Amount)).WithErrorCode("cancel.amount-malformed");
        RuleFor(command => command.Reason).NotEmpty().WithErrorCode("cancel.reason-missing");
        RuleFor(command => command.Reason).MaximumLength(LongestReason).WithErrorCode("cancel.reason-too-long")
            .WithState(_ => new object[] { LongestReason });
        RuleFor(command => command.Reason).Must(IsReadable).WithErrorCode("cancel.reason-unreadable");
    }

    private static bool IsReadable(string? reason) =>
        PlainText.Read(reason, LongestReason, lines: true).Flaw is null or TextFlaw.Blank or TextFlaw.TooLong;
}

internal sealed class CancelLineByOfficeHandler(CartDb db, LinesBeingCancelled lines, ICaller caller)
    : ICommandHandler<CancelLineByOffice, CancelledLine>
{
    public async Task<Result<CancelledLine>> Handle(CancelLineByOffice command, CancellationToken stop)
    {
        var id = await db.Orders.Seen(caller).Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        var order = id == Guid.Empty ? null : await db.TakeOrder(id, stop);
        if (order?.Line(command.Line) is not { } line)
            return Refusal.NotFound;

        var most = line.Total < order.Refundable ? line.Total : order.Refundable;
        var back = MoneyText.Parse(command.Amount) is { } typed
            ? new Money(typed)
            : line.RefundOf(await lines.CourseOf(line, stop), command.Ground).Back;
        if (order.WhyNotCancel(line) is null && !string.IsNullOrWhiteSpace(command.Amount) && back > most)
            return CartRefusals.MoreThanPaid(most);
        return await lines.Cancel(order, line, back, CancellationCause.Office, command.Reason!.Trim(), stop);
    }
}
