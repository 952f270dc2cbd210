using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Application.Transfers;

/// <summary>Takes the place in another group and gives the old one up, in the caller's transaction: both, or nothing (P-114).</summary>
internal sealed class PlacesChangingHands(
    CartDb db, IMediator house, TransferTerms terms, OrderPlaces places, OffersInCart offers, Purses purses, LinesBeingCancelled lines, ICaller caller, TownZone zone, TimeProvider time,
    IOptions<RefundSettings> refunds)
{
    /// <summary>The registration is in the other group; or, where a card pays the rest, its place there is kept while the family pays and the old one stays until then.</summary>
    /// <param name="number">Of an order that the caller may see.</param>
    /// <param name="line">The registration's number within it.</param>
    public async Task<Result<TransferredLine>> Move(string number, int line, TransferWish wish, CancellationToken stop)
    {
        var id = await db.Orders.Seen(caller).Where(order => order.Number == number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        var order = id == Guid.Empty ? null : await db.TakeOrder(id, stop);
        return order?.Line(line) is { } known ? await Move(order, known, wish, stop) : Refusal.NotFound;
    }

    private async Task<Result<TransferredLine>> Move(Order from, OrderLine line, TransferWish wish, CancellationToken stop)
    {
        if (await DoneBefore(from, line, wish.Group, stop) is { } before)
            return before;
        if (await terms.WhyNot(from, line, wish.IsOffice, stop) is { } why)
            return why;
        if ((await terms.Others(line, stop)).All(group => group.Id != wish.Group))
            return TransferRefusals.OtherActivity;

        var (now, id) = (time.GetUtcNow(), Guid.CreateVersion7(time.GetUtcNow()));
        var draft = await terms.Draft(from, line, [wish.Group], language: null, stop);
        var held = (await house.Send(new HoldPlaces(id, draft.Wishes, now + Order.TimeToPay) { ThenFrees = line.Group }, stop)).Value;
        var quote = draft.Quotes(from, line, held.Answers).Single();
        if (await WhyNot(quote, wish, from, id, stop) is { } no)
            return no;

        var order = db.Add(await NewOrder(from, line, id, quote, wish, draft.Contents.Family.Name, now, stop)).Entity;
        await offers.Use(draft.Lines, stop);
        if (!quote.Due.IsZero && wish.Way == PaymentWay.Card)
            return TransferredLine.Of(from, line, order, quote);

        var paid = quote.Due.IsZero || wish.Way == PaymentWay.Credit ? Verdict.TakePlaces : order.PayAtCounter(wish.Way!.Value, wish.Reference, now).Value;
        return TransferredLine.Of(from, line, await places.Follow(order, paid, stop, wish.Reason), quote);
    }

    /// <summary>Asked twice, it is answered as the first time; while the rest is being paid by card, its order is.</summary>
    private async Task<Result<TransferredLine>?> DoneBefore(Order from, OrderLine line, Guid group, CancellationToken stop)
    {
        var known = await db.Orders.Include(order => order.Lines).SingleOrDefaultAsync(
            order => order.Replaced == line.Id && (order.State == OrderState.Paid || order.State == OrderState.Paying), stop);
        if (known is not null && known.Lines[0].Group == group)
            return TransferredLine.Of(from, line, known);
        if (await db.OpenOrderOf(from.Family, stop) is { } open)
            return TransferRefusals.Paying(open.Number);
        return null;
    }

    /// <summary>Why it is not done at these terms, or null; what is paid with credit is taken of it.</summary>
    private async Task<Refusal?> WhyNot(TransferQuote quote, TransferWish wish, Order from, Guid id, CancellationToken stop)
    {
        if (quote.Why is { } why)
            return why;
        if (quote.Difference.Cents != wish.SeenDifference)
            return TransferRefusals.Changed(new(wish.SeenDifference), quote.Difference);
        if (wish.SeenToCome is { } seen && seen != quote.Sums.ToCome.Cents)
            return InstalmentRefusals.Changed;
        if (wish.IsOffice && lines.WhyNotGive(quote.Back) is { } stale)
            return stale;
        if (!quote.Due.IsZero && wish.Way is null)
            return TransferRefusals.ToPay(quote.Due);
        return quote.Due.IsZero || wish.Way != PaymentWay.Credit ? null : await purses.TakeOfCredit(id, from.Family, quote.Due, stop);
    }

    private async Task<Order> NewOrder(
        Order from, OrderLine line, Guid id, TransferQuote quote, TransferWish wish, string family, DateTimeOffset now, CancellationToken stop)
    {
        var today = zone.DateAt(now);
        var sold = new Draft([quote.To], family, today, refunds.Value).OrderLines(now);
        var covered = wish.Way == PaymentWay.Credit ? quote.Due : Money.Zero;
        return Order.Place(id, await db.NextOrderNumber(today.Year, stop), new(from.Family, from.PayerName, from.Language), sold, now, covered, quote.Sums.Parts)
            .InPlaceOf(line, quote.Sums.Carried);
    }
}

/// <summary>What somebody says who changes a registration's group.</summary>
/// <param name="SeenDifference">Cents: what was shown to be paid (above zero) or to go back (below).</param>
/// <param name="SeenToCome">Cents: what was shown to be paid later, in parts; null: it is not compared.</param>
/// <param name="Way">How what is due is paid; null: it was not said, or nothing is due.</param>
/// <param name="Reference">Of the cheque or the terminal's slip.</param>
/// <param name="Reason">The office's; empty for the family.</param>
internal sealed record TransferWish(Guid Group, long SeenDifference, long? SeenToCome, PaymentWay? Way, string Reference, string Reason, bool IsOffice);

/// <summary>A registration that changed group, or that will once what is due is paid.</summary>
/// <param name="NewNumber">Of the order that takes its place.</param>
/// <param name="IsDone">False: the rest is to be paid by card, and the old place stays until then.</param>
internal sealed record TransferredLine(
    string Number, int Line, string NewNumber, bool IsDone, string FirstName, string ActivityName, string GroupCode, Money Due, Money Back)
{
    /// <summary>What is paid later, in parts, as it was agreed on.</summary>
    public Money ToCome { get; init; }

    public static TransferredLine Of(Order from, OrderLine line, Order order, TransferQuote? quote = null) => new(
        from.Number, line.Number, order.Number, order.IsPaid, line.FirstName, line.ActivityName, order.Lines[0].GroupCode, order.IsPaid ? Money.Zero : order.Due,
        quote?.Back ?? (line.Cancellation is { } closed ? from.BackOf(closed) : Money.Zero))
    { ToCome = order.Deferred };
}
