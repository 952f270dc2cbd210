using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Tests.Instalments;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>Registrations of the family Roy that are paid in parts change group.</summary>
public abstract class InPartsTest : InstalmentTest
{
    private protected async Task<TransferQuote> Quote(string number, Guid group) => (await Does(Roy, new PreviewTransfer(number, 1))).Of(group)!;

    private protected async Task<Result<TransferredLine>> Moves(string number, Guid group)
    {
        var quote = await Quote(number, group);
        return await As(Roy, new TransferLine(number, 1, group, quote.Difference.Cents, SeenToCome: quote.Sums.ToCome.Cents));
    }

    private protected async Task<CheckedOut> Next(TransferredLine moved) => new((await Does(Roy, new ShowOrder(moved.NewNumber))).Id, moved.NewNumber, default, true, null);
}
