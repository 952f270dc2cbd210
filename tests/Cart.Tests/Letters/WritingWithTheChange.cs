using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;

namespace Loisirs.Cart.Tests.Letters;

public sealed class WritingWithTheChange : CartTest
{
    [Fact, Trait("Promise", "P-302")]
    public async Task A_host_that_died_after_the_commit_leaves_the_mail_to_the_next()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        Assert.Empty(await Letters());

        await using var second = await Town.OpenSecondHost(options => options.Now = Town.Clock.GetUtcNow());
        await second.Quiet();
        var written = await Letters();
        await Town.Quiet();

        Assert.Equal($"order:{order.Order}:confirmation", Assert.Single(written).Key);
        Assert.Single(await Letters());
    }

    [Fact, Trait("Promise", "P-302"), Trait("Promise", "P-110")]
    public async Task What_was_rolled_back_is_never_told()
    {
        var story = await Winter.Offers("Heure du conte", cents: 0);
        await Adds(Roy, "Léa", story);

        Assert.Equal("cart.total-changed", (await As(Roy, new CheckOutCart(100, WithoutLost: false))).Refusal.Code);
        await Town.Quiet();

        Assert.Empty(await Letters());
        Assert.Equal(0, (await PlacesOf(story)).Taken);
        Assert.Equal(0, await OrdersOf(Roy));
    }
}
