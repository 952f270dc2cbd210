using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Codes;

/// <summary>The office ends a promo code: no cart uses it any more. Orders that have it keep their price. Twice does the same as once.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ManageCatalogue), OfMoney]
internal sealed record EndCode(Guid Code) : ICommand<CodeMade>;

internal sealed class EndCodeHandler(CartDb db, TimeProvider time) : ICommandHandler<EndCode, CodeMade>
{
    public async Task<Result<CodeMade>> Handle(EndCode command, CancellationToken stop)
    {
        if (await db.PromoCodes.SingleOrDefaultAsync(known => known.Id == command.Code, stop) is not { } code)
            return Refusal.NotFound;

        code.End(time.GetUtcNow());
        return new CodeMade(code.Id, code.Code);
    }
}
