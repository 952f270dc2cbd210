using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain;
using Loisirs.Cart.Domain.Codes;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Codes;

/// <summary>Puts a promo code in the family's cart, in place of the one before. It is used when the cart is checked out, and not before.</summary>
/// <remarks>Refuses, at <c>Code</c>: code.unknown, code.not-yet, code.over, code.used-up, code.used-by-family; cart.empty.</remarks>
/// <param name="Code">As it was typed; capitals or not.</param>
[Needs(Right.Register), OfMoney]
internal sealed record UseCode(string? Code) : ICommand<CodeMade>;

internal sealed class UseCodeHandler(CartDb db, PricesOfFamily prices, ICaller caller, TownZone zone, TimeProvider time) : ICommandHandler<UseCode, CodeMade>
{
    public async Task<Result<CodeMade>> Handle(UseCode command, CancellationToken stop)
    {
        if (await db.TakeCart(caller.Family, stop) is not { Lines.Count: > 0 } cart)
            return CartRefusals.Empty;
        if (PromoCode.Read(command.Code) is not { } text || await db.PromoCodes.AsNoTracking().SingleOrDefaultAsync(known => known.Code == text, stop) is not { } code)
            return CodeRefusals.Unknown;
        if (code.WhyNot(zone.DateAt(time.GetUtcNow()), await prices.UsesOf(code, caller.Family, stop)) is { } why)
            return why;

        cart.TakesCode(code.Id);
        return new CodeMade(code.Id, code.Code);
    }
}
