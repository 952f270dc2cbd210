using FluentValidation;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Transfers;

/// <summary>The office moves a registration to another group of the same activity for a family, with a reason; after the first session has begun too.
/// More to pay is taken at the counter, or from the family's credit. Never beyond capacity.</summary>
/// <remarks>P-114; a second time answers the first. A large sum that goes back asks for a fresh sign-in (P-614). Refuses: house.not-found; cancel.reason-missing,
/// cancel.reason-too-long, cancel.reason-unreadable; transfer.way-unknown, payment.reference-missing, payment.reference-unreadable; and what <see cref="TransferLine"/> does, but that a part of it is late.</remarks>
/// <param name="Way">Cash, Cheque, Terminal or Credit, where something is due; null otherwise.</param>
/// <param name="SeenToCome">Cents: what was shown to be paid later, in parts; null: it is not compared.</param>
/// <param name="Reference">Of the cheque or the terminal's slip; may be empty for cash.</param>
[Needs(Right.GiveRefunds), OfMoney]
internal sealed record TransferLineByOffice(
    string Number, int Line, Guid Group, long SeenDifference, string? Reason, PaymentWay? Way = null, string? Reference = null, long? SeenToCome = null) : ICommand<TransferredLine>;

internal sealed class TransferLineByOfficeShape : AbstractValidator<TransferLineByOffice>
{
    public TransferLineByOfficeShape()
    {
        RuleFor(command => command.Way).Must(way => way is null or PaymentWay.Credit or PaymentWay.Cash or PaymentWay.Cheque or PaymentWay.Terminal)
            .WithErrorCode("transfer.way-unknown");
        RuleFor(command => command.Reference).NotEmpty().When(command => command.SeenDifference > 0 && command.Way is PaymentWay.Cheque or PaymentWay.Terminal)
            .WithErrorCode("payment.reference-missing");
        When(command => command.Reference is not null, () => RuleFor(command => command.Reference!).Reference());
        RuleFor(command => command.Reason).Reason();
    }
}

internal sealed class TransferLineByOfficeHandler(PlacesChangingHands places) : ICommandHandler<TransferLineByOffice, TransferredLine>
{
    public Task<Result<TransferredLine>> Handle(TransferLineByOffice command, CancellationToken stop) =>
        places.Move(command.Number, command.Line, Wish(command), stop);

    private static TransferWish Wish(TransferLineByOffice command) =>
        new(command.Group, command.SeenDifference, command.SeenToCome, command.Way, command.Reference?.Trim() ?? "", command.Reason!.Trim(), IsOffice: true);
}
