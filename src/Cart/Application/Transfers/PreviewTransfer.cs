using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Transfers;

/// <summary>To which other groups a registration can go now, and what each comes to; changes nothing.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
/// <param name="Line">Its number within the order.</param>
/// <param name="WithCredit">What the family could pay with is asked for too.</param>
[Needs(Right.OwnOrders, Right.GiveRefunds)]
internal sealed record PreviewTransfer(string Number, int Line, bool WithCredit = true) : IQuery<TransferPreview>;

/// <param name="WhyNot">Why the registration cannot change group at all, or null.</param>
/// <param name="Groups">The other groups of its activity; at most 23.</param>
/// <param name="Credit">What the family has.</param>
/// <param name="ByCard">What goes back goes to a card by itself.</param>
internal sealed record TransferPreview(
    string Number, OrderLineView Line, Refusal? WhyNot, IReadOnlyList<TransferQuote> Groups, Money Credit, bool ByCard)
{
    /// <summary>The one that was chosen, or null.</summary>
    public TransferQuote? Of(Guid? group) => Groups.FirstOrDefault(quote => quote.To.Group.Id == group);
}

internal sealed class PreviewTransferHandler(CartDb db, IMediator house, TransferTerms terms, Purses purses, ICaller caller)
    : IQueryHandler<PreviewTransfer, TransferPreview>
{
    /// <summary>Such a place may be one that the waiting list keeps for that person.</summary>
    private const string AlreadyThere = "place.already";

    public async Task<Result<TransferPreview>> Handle(PreviewTransfer query, CancellationToken stop)
    {
        var order = await db.Orders.Include(order => order.Lines).Include(order => order.Payments).Include(order => order.Refunds)
            .Include(order => order.Instalments).Include(order => order.Attempts.Where(page => page.Instalment != null && page.EndedAt == null)).Include(order => order.Disputes).AsSingleQuery().Seen(caller).AsNoTracking().SingleOrDefaultAsync(order => order.Number == query.Number, stop);
        if (order?.Line(query.Line) is not { } line)
            return Refusal.NotFound;

        await db.KnowingDisputes(order, stop);
        var why = await terms.WhyNot(order, line, isOffice: caller.May(Right.GiveRefunds), stop);
        var quotes = why is null ? await Quotes(order, line, stop) : [];
        return new TransferPreview(
            order.Number, OrderLineView.Of(line, group: null, order.Language), why, quotes, query.WithCredit && quotes.Any(quote => !quote.Due.IsZero) ? await purses.CreditOf(order.Family, stop) : Money.Zero,
            order.Payments.Any(payment => payment.Way == PaymentWay.Card));
    }

    private async Task<IReadOnlyList<TransferQuote>> Quotes(Order order, OrderLine line, TransferDraft draft, CancellationToken stop) =>
        draft.Quotes(order, line, (await house.Send(new MayTake(draft.Wishes), stop)).Value);

    private async Task<IReadOnlyList<TransferQuote>> Quotes(Order order, OrderLine line, CancellationToken stop)
    {
        var groups = (await terms.Others(line, stop)).Select(group => group.Id).ToList();
        if (groups.Count == 0)
            return [];
        var draft = await terms.Draft(order, line, groups, caller.Language, stop, withOffers: false);
        var quotes = await Quotes(order, line, draft, stop);
        if (!quotes.Any(quote => quote.Why?.Code == AlreadyThere))
            return quotes;
        var offers = await terms.Offers(line, groups, stop);
        return offers.Count == 0 ? quotes : await Quotes(order, line, draft.Taking(offers), stop);
    }
}
