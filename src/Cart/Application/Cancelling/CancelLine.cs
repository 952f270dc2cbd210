using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>A family cancels one registration, for the sum that it was shown: its place is free, its money is on its way, a message says so.</summary>
/// <remarks>P-210: a second time answers the first. Refuses: house.not-found; cancel.not-paid; cancel.nothing; cancel.over;
/// cancel.sum-changed with the old and the new sum; refund.disputed while the provider holds a payment of the order; cancel.more-than-paid when a bank took it; cancel.tickets-left; instalment.parts-open while parts of the town's plan are open for it: the office does it; cancel.no-credit where its policy gives money only.</remarks>
/// <param name="Line">Its number within the order.</param>
/// <param name="SeenBack">Cents: what the page said would go back.</param>
/// <param name="Part">Some of its tickets; null: the whole line.</param>
/// <param name="ToCredit">What goes back becomes credit of the family.</param>
[Needs(Right.Register), OfMoney]
internal sealed record CancelLine(string Number, int Line, long SeenBack, TicketsChosen? Part = null, bool ToCredit = false) : ICommand<CancelledLine>;

internal sealed class CancelLineHandler(CartDb db, LinesBeingCancelled lines, ICaller caller) : ICommandHandler<CancelLine, CancelledLine>
{
    public async Task<Result<CancelledLine>> Handle(CancelLine command, CancellationToken stop)
    {
        var id = await db.Orders.Seen(caller).Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        var order = id == Guid.Empty ? null : await db.TakeOrder(id, stop);
        if (order?.Line(command.Line) is not { } line)
            return Refusal.NotFound;
        if (line.Cancellation is not null)
            return CancelledLine.Of(order, line);

        if (Order.WhyNotPart(line, command.Part) is { } why)
            return why;
        if (order.WhyNotByFamily(line) is { } asked)
            return asked;
        if (command.ToCredit && !line.Policy.MayBeCredit)
            return CartRefusals.NoCredit;

        var course = await lines.CourseOf(order, line, stop);
        var sum = line.RefundOf(course, RefundGround.Any, command.Part?.Tickets);
        if (course.IsOver)
            return CartRefusals.CourseOver;
        if (order.HasLost && sum.Back > order.MostBack(line, command.Part?.Tickets))
            return CartRefusals.MoreThanPaid(order.MostBack(line, command.Part?.Tickets)); // a bank took the rest
        return sum.Back.Cents == command.SeenBack
            ? await lines.Cancel(order, line, command.Part, sum.Back, CancellationCause.Family, "", stop, command.ToCredit)
            : CartRefusals.BackChanged(new(command.SeenBack), sum.Back);
    }
}
