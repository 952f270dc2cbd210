using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>What would go back if one registration were cancelled now, and by which rule. Changes nothing.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
/// <param name="Line">Its number within the order.</param>
/// <param name="Tickets">So many of its tickets; null: the whole line. More than there are, or fewer than one: the whole.</param>
[Needs(Right.OwnOrders, Right.GiveRefunds)]
internal sealed record PreviewCancellation(string Number, int Line, int? Tickets = null) : IQuery<CancellationPreview>;

/// <param name="Course">How far the group has come of the sessions that the line paid for.</param>
/// <param name="Sum">Without a reason.</param>
/// <param name="WithProof">With a proof of illness, injury or move.</param>
/// <param name="Most">The most that the office can give back.</param>
/// <param name="ByCard">It goes back to a card by itself; otherwise the office hands it over.</param>
/// <param name="WhyNot">Why the family cannot cancel it any more, or null.</param>
internal sealed record CancellationPreview(
    string Number, OrderLineView Line, Course Course, RefundSum Sum, RefundSum WithProof, Money Most, bool ByCard, RefundPolicy Policy, Refusal? WhyNot)
{
    /// <summary>It may become credit of the family instead.</summary>
    public bool MayBeCredit => Policy.MayBeCredit;

    /// <summary>Of what was paid, credit is credit again, and a gift card has its money again.</summary>
    public bool HasCredit { get; init; }

    /// <summary>So many of its tickets; null: the whole line.</summary>
    public int? Tickets { get; init; }

    /// <summary>A fee for a late registration, taxes in, that stays when the family cancels; nothing otherwise.</summary>
    public Money FeeKept { get; init; }

    /// <summary>The office may cancel what is over for the family.</summary>
    public bool IsClosed => WhyNot is not null && WhyNot != CartRefusals.CourseOver && !IsDisputed && ToCome.IsZero;

    /// <summary>The provider holds a payment of the order: the office may cancel without giving back.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>What is still to be paid of it: what goes back is taken off that first.</summary>
    public Money ToCome { get; init; }

    /// <summary>Of what would go back, what was not paid yet: it is taken off what is to come.</summary>
    public Money TakenOff { get; init; }

    /// <summary>What the family would get.</summary>
    public Money Handed => Sum.Back - TakenOff;
}

internal sealed class PreviewCancellationHandler(CartDb db, IMediator house, ICaller caller, LinesBeingCancelled lines)
    : IQueryHandler<PreviewCancellation, CancellationPreview>
{
    public async Task<Result<CancellationPreview>> Handle(PreviewCancellation query, CancellationToken stop)
    {
        var order = await db.WholeOrders.Seen(caller).AsNoTracking().SingleOrDefaultAsync(order => order.Number == query.Number, stop);
        if (order?.Line(query.Line) is not { } line)
            return Refusal.NotFound;

        await db.KnowingDisputes(order, stop);
        var group = (await house.Send(new FindGroups([line.Group], caller.Language), stop)).Value.SingleOrDefault();
        var course = await lines.CourseOf(order, line, stop);
        var tickets = query.Tickets is { } some && some >= 1 && some < line.Tickets ? some : (int?)null;
        var sum = line.RefundOf(course, RefundGround.Any, tickets);
        return new CancellationPreview(
            order.Number, OrderLineView.Of(line, group, order.Language), course, sum, line.RefundOf(course, RefundGround.Proven, tickets),
            order.MostBack(line, tickets), order.Payments.Any(payment => payment.Way == PaymentWay.Card),
            line.Policy, order.WhyNotCancel(line) ?? WhyNot(order, line, course) ?? order.WhyNotGiveBack(order.Refundable))
        {
            ToCome = order.WhyNotCancel(line) is null ? order.ToComeOf(line) : Money.Zero,
            TakenOff = order.WhyNotCancel(line) is null ? order.TakenOff(line, sum.Back) : Money.Zero,
            IsDisputed = order.WhyNotCancel(line) is null && order.WhyNotGiveBack(order.Refundable) is not null,
            Tickets = tickets,
            HasCredit = order.Payments.Any(payment => payment.Purse != null),
            FeeKept = line.KeepsFee ? line.Fee.Total : Money.Zero,
        };
    }

    private static Refusal? WhyNot(Order order, OrderLine line, Course course) => order.WhyNotByFamily(line) ?? (course.IsOver ? CartRefusals.CourseOver : null);
}
