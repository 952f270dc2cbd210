using Loisirs.Cart.Domain.Credits;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Credits;

/// <summary>The gift cards that were sold, the newest first, fifty a page: by the end of their codes, never the codes.</summary>
[Needs(Right.ReadOrders)]
internal sealed record ListGiftCards(int Page = 1) : IQuery<Slice<GiftCardSold>>;

/// <param name="Sold">What it was sold for.</param>
/// <param name="Left">What is on it now.</param>
internal sealed record GiftCardSold(string End, DateTimeOffset At, Money Sold, Money Left);

internal sealed class ListGiftCardsHandler(CartDb db) : IQueryHandler<ListGiftCards, Slice<GiftCardSold>>
{
    private const int PageSize = 50;

    public async Task<Result<Slice<GiftCardSold>>> Handle(ListGiftCards query, CancellationToken stop)
    {
        var page = Math.Clamp(query.Page, 1, 10_000);
        var cards = db.Purses.AsNoTracking().Where(purse => purse.Kind == PurseKind.GiftCard);
        var shown = await cards.OrderByDescending(card => card.Id).Skip((page - 1) * PageSize).Take(PageSize).Select(card => new
        {
            card.CodeEnd,
            card.OpenedAt,
            Sold = db.Movements.Where(moved => moved.Purse == card.Id && moved.Kind == MovementKind.Sold).Sum(moved => (long)(object)moved.Amount),
            Left = db.Movements.Where(moved => moved.Purse == card.Id).Sum(moved => (long)(object)moved.Amount),
        }).ToListAsync(stop);
        return new Slice<GiftCardSold>([.. shown.Select(card => new GiftCardSold(card.CodeEnd, card.OpenedAt, new(card.Sold), new(card.Left)))], page, PageSize, await cards.CountAsync(stop));
    }
}
