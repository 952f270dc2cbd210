using Loisirs.Cart.Application.CheckOut;
using Loisirs.Shared.Data;

namespace Loisirs.Cart.Tests.CheckOut;

/// <summary>The races again where writers do not queue by themselves.</summary>
public sealed class CheckingOutOnPostgreSql : CartTest
{
    protected override DatabaseProvider Provider => DatabaseProvider.PostgreSql;

    [Fact, Trait("Promise", "P-205"), Trait("Case", "C12")]
    public async Task Fifty_times_payer_at_once_is_one_order()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => As(Roy, new CheckOutCart(8500, WithoutLost: false, 1))));

        Assert.Single(answers.Select(answer => answer.Value.Number).Distinct());
        Assert.Equal(1, await OrdersOf(Roy));
    }

    [Fact, Trait("Promise", "P-102"), Trait("Case", "C01")]
    public async Task Forty_families_and_twelve_places_make_twelve_orders()
    {
        var pottery = await Winter.Offers("Poterie 7-9 ans", places: 12, cents: 2500);
        var families = await Many(40);
        foreach (var family in families)
            await Adds(family, "Léa", pottery);

        var answers = await Task.WhenAll(families.Select(family => As(family, new CheckOutCart(2500, WithoutLost: false, 1))));

        Assert.Equal(12, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("cart.line-filled", answer.Refusals[1].Code));
        Assert.Equal(12, (await PlacesOf(pottery)).Taken);
        Assert.Equal(12, answers.Where(answer => !answer.IsRefused).Select(answer => answer.Value.Number).Distinct().Count());
    }
}
