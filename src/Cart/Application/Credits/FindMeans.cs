using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.Instalments;
using Loisirs.Cart.Domain.Credits;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Credits;

/// <summary>What can pay for the family's cart before a card does: its credit, and the gift card whose code was typed; and what can be paid later.</summary>
/// <param name="Activities">What is in the cart: of these it is read whether they can be paid later; none: nothing can.</param>
[Needs(Right.OwnCart)]
internal sealed record FindMeans(params IReadOnlyList<Guid> Activities) : IQuery<MeansView>;

/// <param name="Card">The gift card, or null.</param>
internal sealed record MeansView(Money Credit, GiftCardInCart? Card)
{
    public static readonly MeansView None = new(Money.Zero, null);

    /// <summary>The plans of now of what is in the cart; null: nothing can be paid later.</summary>
    public PlansInForce? Plans { get; init; }

    /// <summary>The parts that a cart is paid in; empty: all at once.</summary>
    /// <param name="today">In town.</param>
    /// <param name="byPlan">By the plans of its activities, where they offer any.</param>
    public IReadOnlyList<PlannedPart> PartsOf(CartView cart, DateOnly today, bool byPlan) => cart.ToPay(today).Parts(Plans, byPlan);

    /// <summary>A plan offers parts for it.</summary>
    /// <param name="today">In town.</param>
    public bool OffersParts(CartView cart, DateOnly today) => cart.ToPay(today).IsOffered(Plans);

    /// <summary>Of the gift card, what that total would use: it is used first.</summary>
    public Money CardFor(Money total) => Money.Least(Card?.Left ?? Money.Zero, total);

    /// <summary>Of the credit, what the rest of that total would use.</summary>
    public Money CreditFor(Money total) => Money.Least(Credit, total - CardFor(total));
}

/// <param name="End">The last characters of its code.</param>
/// <param name="Left">What is on it.</param>
internal sealed record GiftCardInCart(string End, Money Left);

internal sealed class FindMeansHandler(CartDb db, ICaller caller) : IQueryHandler<FindMeans, MeansView>
{
    public async Task<Result<MeansView>> Handle(FindMeans query, CancellationToken stop)
    {
        var plans = query.Activities.Count == 0 ? null : await db.PlansInForce(query.Activities, stop);
        var purses = await db.Purses.Where(purse => (purse.Kind == PurseKind.Credit && purse.Family == caller.Family)
                || db.Carts.Where(cart => cart.Family == caller.Family).Select(cart => cart.GiftCard).Contains(purse.Id))
            .Select(purse => new { purse.Kind, purse.CodeEnd, Cents = db.Movements.Where(moved => moved.Purse == purse.Id).Sum(moved => (long)(object)moved.Amount) })
            .ToListAsync(stop);
        var card = purses.Find(purse => purse.Kind == PurseKind.GiftCard);
        return new MeansView(
            new(purses.Find(purse => purse.Kind == PurseKind.Credit)?.Cents ?? 0), card is null ? null : new GiftCardInCart(card.CodeEnd, new(card.Cents)))
        { Plans = plans };
    }
}
