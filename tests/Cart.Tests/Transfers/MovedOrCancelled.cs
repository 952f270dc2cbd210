using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Transfers;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>A change of group meets a cancellation, another change and a buyer at the same instant: one of them happens, whole.</summary>
[Trait("Promise", "P-114"), Trait("Promise", "P-101"), Trait("Promise", "P-105")]
public sealed class MovedOrCancelled : TransferTest
{
    private const int Races = 100; // on each database
    private const int AtOnce = 10;

    [Fact]
    public async Task Two_hundred_races_have_one_outcome_each()
    {
        var (first, second) = (await Winter.Offers("Natation 3", places: 40, cents: 0), Guid.Empty);
        second = await Winter.AlsoOffers(first, places: 40);
        var families = await Many(AtOnce);
        foreach (var (family, index) in families.Select((family, index) => (family, index)))
            await Adds(family, "Léa", index % 2 == 0 ? first : second); // half of them go each way, over the same two groups
        var there = await Task.WhenAll(families.Select(async (family, index) => (Number: (await ChecksOut(family)).Number, From: index % 2 == 0 ? first : second)));

        for (var round = 0; round < Races / AtOnce; round++)
        {
            var races = families.Zip(there, (family, now) => Race(family, now.Number, now.From, now.From == first ? second : first)).ToList();
            var next = new List<(string, Guid)>();
            foreach (var race in races)
                next.Add(await race);
            there = [.. next];
        }

        await Town.Quiet();
        Assert.Equal(AtOnce, await TakenIn(first) + await TakenIn(second));
        await Agrees();
    }

    /// <summary>Where the family is then: moved, or, cancelled, registered again.</summary>
    private async Task<(string Number, Guid Group)> Race(FamilyInTown family, string number, Guid from, Guid to)
    {
        var moves = Enumerable.Range(0, 2).Select(_ => Task.Run(() => As(family, new TransferLine(number, 1, to, 0)))).ToList();
        var cancels = Task.Run(() => As(family, new CancelLine(number, 1, 0)));
        var moved = await Task.WhenAll(moves);
        var cancelled = await cancels;

        var order = await Find(number, family);
        var wasMoved = order.Lines[0].Cancellation!.Cause == CancellationCause.Transferred;
        Assert.Equal([wasMoved, wasMoved], moved.Select(answer => !answer.IsRefused));
        Assert.True(wasMoved || !cancelled.IsRefused);
        if (wasMoved)
            return (Assert.Single(moved.Select(answer => answer.Value.NewNumber).Distinct()), to);
        Assert.All(moved, answer => Assert.Equal("cancel.already", answer.Refusal.Code));
        await Adds(family, "Léa", from);
        return ((await ChecksOut(family)).Number, from);
    }
}
