using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>A part of an order that is paid later: of the caller's own family, or of any for the office. Refuses: house.not-found.</summary>
/// <param name="Part">Its number within the order.</param>
[Needs(Right.OwnOrders, Right.ReadOrders)]
internal sealed record ShowInstalment(string Number, int Part) : IQuery<InstalmentToPay>;

/// <param name="Order">Its number.</param>
/// <param name="IsBeingChecked">It may have been paid on the gateway's page, which does not say yet.</param>
/// <param name="Credit">What the family has.</param>
internal sealed record InstalmentToPay(string Order, InstalmentView Part, int Count, bool IsBeingChecked, Money Credit)
{
    public bool CanPay => !Part.Owed.IsZero && !IsBeingChecked && Part.NotBefore is null;

    /// <summary>Its credit is enough for it.</summary>
    public bool CreditPays => CanPay && Credit >= Part.Owed;
}

internal sealed class ShowInstalmentHandler(CartDb db, Purses purses, ICaller caller, TownZone zone, TimeProvider time) : IQueryHandler<ShowInstalment, InstalmentToPay>
{
    public async Task<Result<InstalmentToPay>> Handle(ShowInstalment query, CancellationToken stop)
    {
        var order = await db.WholeOrders.Seen(caller).AsNoTracking().SingleOrDefaultAsync(order => order.Number == query.Number && order.State == OrderState.Paid, stop);
        if (order?.Instalments.FirstOrDefault(part => part.Number == query.Part && !order.IsAtOnce(part)) is not { } part)
            return Refusal.NotFound;

        var isChecked = order.Attempts.Any(attempt => attempt.Instalment == part.Number && attempt is { State: AttemptState.Unknown } or { IsProcessing: true, IsOpen: true });
        return new InstalmentToPay(
            order.Number, InstalmentView.Of(order, part, zone.DateAt(time.GetUtcNow())), order.Instalments.Count, isChecked && !part.Owed.IsZero, await purses.CreditOf(order.Family, stop));
    }
}
