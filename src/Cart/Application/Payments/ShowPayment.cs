using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Payments;

/// <summary>Where the payment of an order of the family stands, as we know it; the gateway is not asked.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.OwnOrders)]
internal sealed record ShowPayment(string Number) : IQuery<PaymentView>;

internal sealed class ShowPaymentHandler(CartDb db, ICaller caller, TimeProvider time) : IQueryHandler<ShowPayment, PaymentView>
{
    public async Task<Result<PaymentView>> Handle(ShowPayment query, CancellationToken stop) =>
        await db.WholeOrders.AsNoTracking().SingleOrDefaultAsync(order => order.Family == caller.Family && order.Number == query.Number, stop) is { } order
            ? PaymentView.Of(order, time.GetUtcNow())
            : Refusal.NotFound;
}
