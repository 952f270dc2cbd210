using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Domain.Refunds;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Cancelling;

/// <summary>Does for the place, the readers and the family what a cancelled line means, in its own transaction.</summary>
internal sealed class LinesBeingCancelled(
    CartDb db, IMediator house, CodeUses codes, Purses purses, ITell tell, ICaller caller, CancellationLetter letter, IOptions<RefundSettings> settings, TimeProvider time)
{
    /// <summary>Null when somebody of the office may give that sum back now; a large one asks for a fresh sign-in (P-614).</summary>
    public Refusal? WhyNotGive(Money back) =>
        back.Cents > settings.Value.FreshSignInAbove ? FreshSignInAttribute.WhyNot(caller, time.GetUtcNow()) : null;

    /// <summary>How far the line's group has come by now of what the line paid for; a date that the town cancelled alone is none of it.</summary>
    public async Task<Course> CourseOf(Order order, OrderLine line, CancellationToken stop)
    {
        var group = (await house.Send(new FindGroups([line.Group], caller.Language), stop)).Value.SingleOrDefault();
        return order.CourseOf(
            line, group?.Meetings.Where(meeting => !meeting.IsCancelled || group.State == GroupState.Cancelled).Select(meeting => meeting.Start) ?? [], time.GetUtcNow());
    }

    /// <summary>One line or some of its tickets, for its family or for the office: the family is written to.</summary>
    /// <param name="part">Null: the whole line.</param>
    /// <param name="toCredit">What goes back becomes credit of the family.</param>
    public async Task<Result<CancelledLine>> Cancel(
        Order order, OrderLine whole, TicketsChosen? part, Money back, CancellationCause cause, string reason, CancellationToken stop, bool toCredit = false)
    {
        var (before, off) = (order.Refunds.Count, order.TakenOff(whole, back));
        var line = order.Part(whole, part, time.GetUtcNow());
        var cancelled = line.Then(of => order.Cancel(of, back, cause, caller.Account, reason, time.GetUtcNow(), toCredit));
        if (cancelled.IsRefused)
            return cancelled.Refusal;

        await Free(order, line.Value, whole, stop);
        await letter.Write(order, line.Value, before, stop);
        return CancelledLine.Of(order, line.Value) with { TakenOff = off };
    }

    /// <summary>Its places are free, the readers are told; what was proposed for the whole line is dropped.</summary>
    /// <param name="whole">The line whose tickets it took; itself when nothing of it stays.</param>
    /// <param name="heir">The order that takes the line's place; null: none does.</param>
    public async Task Free(Order order, OrderLine line, OrderLine whole, CancellationToken stop, Order? heir = null)
    {
        var left = line == whole ? 0 : whole.Tickets;
        await house.Send(new ReleasePlaces(order.Id, line.Group, line.Person, left), stop);
        await codes.GiveBackIfIdle(order, stop, heir);
        await purses.Receive(order, stop);
        foreach (var proposal in await db.WaitingProposals.Where(known => known.Order == order.Id && known.Line == whole.Number).ToListAsync(stop))
            proposal.Drop(time.GetUtcNow());
        tell.Tell(new OrderLineCancelled(order.Id, line.Id, line.Group, line.Person) { Tickets = line.IsTickets ? new TicketsLeft(whole.Id, order.Family, left) : null });
    }
}

/// <summary>A registration that was cancelled.</summary>
/// <param name="Back">What goes back, taxes in.</param>
internal sealed record CancelledLine(string Number, int Line, string FirstName, string ActivityName, Money Back)
{
    /// <summary>Of that, what was not paid yet: it was taken off what was to come.</summary>
    public Money TakenOff { get; init; }

    /// <summary>The rest of it, which the family gets.</summary>
    public Money Handed => Back - TakenOff;

    public static CancelledLine Of(Order order, OrderLine line) =>
        new(order.Number, line.Number, line.IsTickets ? line.FullName : line.FirstName, line.ActivityName, line.Cancellation!.Back);
}
