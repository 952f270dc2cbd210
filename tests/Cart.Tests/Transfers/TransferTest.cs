using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Tests.Credits;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>Families that paid by card for « Natation 3 », whose other groups are to have.</summary>
public abstract class TransferTest : CreditTest
{
    /// <summary>Registers somebody and pays by card.</summary>
    /// <returns>The order's number.</returns>
    private protected async Task<string> Pays(FamilyInTown family, Guid group, params IReadOnlyList<string> people)
    {
        foreach (var person in people)
            await Adds(family, person, group);
        return (await ChecksOutAndPays(family)).Number;
    }

    private protected async Task<TransferQuote> Quote(FamilyInTown family, string number, Guid group, int line = 1) =>
        (await Does(family, new PreviewTransfer(number, line))).Of(group)!;

    /// <summary>Changes group at the difference that is shown.</summary>
    private protected async Task<Result<TransferredLine>> Moves(FamilyInTown family, string number, Guid group, PaymentWay? way = null, int line = 1) =>
        await As(family, new TransferLine(number, line, group, (await Quote(family, number, group, line)).Difference.Cents, way));

    private protected async Task<int> TakenIn(Guid group) => (await PlacesOf(group)).Taken;

    private protected Task<Order> Find(string number) => Find(number, Roy);

    private protected async Task<Order> Find(string number, FamilyInTown family) => await Find(new CheckedOut(await IdOf(number, family), number, default, true, null));

    private protected Task<Guid> IdOf(string number) => IdOf(number, Roy);

    private async Task<Guid> IdOf(string number, FamilyInTown family) => (await Does(family, new ShowOrder(number))).Id;
}
