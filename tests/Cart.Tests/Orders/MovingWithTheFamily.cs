using Loisirs.Cart.Application.Orders;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Cart.Tests.Orders;

/// <summary>A household had two accounts, and the office made them one.</summary>
public sealed class MovingWithTheFamily
{
    [Theory, BothDatabases]
    public async Task Its_orders_are_shown_to_the_family_that_is_kept(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var swimming = await town.OpensGroup(wish => wish.Free());
        var (kept, gone) = (await town.ApprovesFamily(), await (await town.ApprovesFamily()).With("Léa", "2018-04-02"));
        await town.Registers(gone, swimming.Id, gone["Léa"]);

        await town.Merges(kept, gone);

        var line = Assert.Single((await kept.Does(new ListOrders())).Items);
        Assert.Equal("Léa", Assert.Single((await kept.Does(new ShowOrder(line.Number))).Lines).FirstName);
        Assert.Empty((await gone.Does(new ListOrders())).Items);
        Assert.Equal(1, await town.TakenPlaces(swimming));
    }
}
