using Loisirs.Cart.Application.Credits;
using Loisirs.Cart.Application.Letters;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Domain.Instalments;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>The family pays a part of an order, all that is left of it, out of its credit.</summary>
/// <remarks>P-216. Refuses: house.not-found, payment.not-due, instalment.settled, instalment.not-yet; instalment.sum-changed when another sum was seen; credit.changed when less is there.</remarks>
/// <param name="Part">Its number within the order.</param>
/// <param name="SeenOwed">Cents: what the page said would be paid.</param>
[Needs(Right.Register), OfMoney]
internal sealed record PayInstalmentWithCredit(string Number, int Part, long SeenOwed) : ICommand<InstalmentPaid>;

/// <param name="Amount">What was taken of the credit.</param>
internal sealed record InstalmentPaid(string Number, int Part, Money Amount);

internal sealed class PayInstalmentWithCreditHandler(CartDb db, Purses purses, PartLetter letter, ICaller caller, TownZone zone, TimeProvider time)
    : ICommandHandler<PayInstalmentWithCredit, InstalmentPaid>
{
    public async Task<Result<InstalmentPaid>> Handle(PayInstalmentWithCredit command, CancellationToken stop)
    {
        var id = await db.Orders.Seen(caller).Where(order => order.Number == command.Number).Select(order => order.Id).SingleOrDefaultAsync(stop);
        if (id == Guid.Empty)
            return Refusal.NotFound;

        var (order, now) = (await db.TakeOrder(id, stop), time.GetUtcNow());
        var part = order.ToPay(command.Part, zone.DateAt(now));
        if (part.IsRefused)
            return part.Refusal;
        var owed = part.Value.Owed;
        if (owed.Cents != command.SeenOwed)
            return InstalmentRefusals.SumChanged(owed);
        var purse = await purses.TakeForPart(order, command.Part, owed, stop);
        if (purse.IsRefused)
            return purse.Refusal;

        order.PayFrom(purse.Value.Id, part.Value, now);
        await letter.Paid(order, stop);
        return new InstalmentPaid(order.Number, command.Part, owed);
    }
}
