using FluentValidation;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Transfers;

/// <summary>A family moves one paid registration to another group of the same activity, at the difference that it was shown: the new place is taken and the old one
/// freed in one commit, or nothing changes. More to pay comes from its credit, or by card: then the new place is kept while it pays.</summary>
/// <remarks>P-114; a second time answers the first. Refuses: house.not-found; cancel.already, cancel.nothing, cancel.not-paid; transfer.already, transfer.not-this-kind,
/// transfer.not-all-paid, transfer.over, transfer.started, transfer.part-late, transfer.part-being-paid; transfer.other-activity; what a registration in that group is refused for, such as place.full;
/// transfer.changed when it costs something else now, instalment.changed when something else is to come; transfer.to-pay when it was not said how; transfer.way-unknown; credit.changed; transfer.paying while another order is being paid.</remarks>
/// <param name="Line">Its number within the order.</param>
/// <param name="SeenDifference">Cents: what the page said was to be paid; below zero, what was to go back. Where parts are open, what they were to be higher or lower by.</param>
/// <param name="SeenToCome">Cents: what it said was to be paid later, in parts; null: it is not compared.</param>
/// <param name="Way">Credit or Card, where something is due; null otherwise.</param>
[Needs(Right.Register), OfMoney]
internal sealed record TransferLine(string Number, int Line, Guid Group, long SeenDifference, PaymentWay? Way = null, long? SeenToCome = null) : ICommand<TransferredLine>;

internal sealed class TransferLineShape : AbstractValidator<TransferLine>
{
    public TransferLineShape() =>
        RuleFor(command => command.Way).Must(way => way is null or PaymentWay.Credit or PaymentWay.Card).WithErrorCode("transfer.way-unknown");
}

internal sealed class TransferLineHandler(PlacesChangingHands places) : ICommandHandler<TransferLine, TransferredLine>
{
    public Task<Result<TransferredLine>> Handle(TransferLine command, CancellationToken stop) => places.Move(
        command.Number, command.Line, new(command.Group, command.SeenDifference, command.SeenToCome, command.Way, "", "", IsOffice: false), stop);
}
