using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Contracts.Carts;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.Carts;

public sealed class FillingTheCart : CartTest
{
    [Fact]
    public async Task A_line_shows_its_price_and_the_count_rises()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);

        var cart = await CartOf(Roy);
        Assert.Equal(8500, cart.Total.Cents);
        Assert.Equal("Léa Roy", Assert.Single(cart.People).FullName);
        Assert.Equal(1, await Does(Roy, new CountCart()));
        Assert.Equal(0, (await PlacesOf(swimming)).Taken); // nothing is reserved by it
    }

    [Fact, Trait("Case", "C17")]
    public async Task The_same_child_twice_in_the_same_group_is_told_and_the_brother_is_accepted()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);

        var again = await As(Roy, new AddToCart(swimming, Roy["Léa"]));
        Assert.Equal("cart.already-in-cart", again.Refusal.Code);
        await Adds(Roy, "Noé", swimming);
        await ChecksOutAndPays(Roy);

        var afterwards = await As(Roy, new AddToCart(swimming, Roy["Léa"]));
        Assert.Equal("place.already", afterwards.Refusal.Code);
        Assert.Equal(2, (await PlacesOf(swimming)).Taken);
    }

    [Fact, Trait("Case", "C17")]
    public async Task Twenty_times_at_once_is_one_line()
    {
        var swimming = await Winter.Offers("Natation 3");
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => As(Roy, new AddToCart(swimming, Roy["Léa"]))));

        Assert.Single(answers, answer => !answer.IsRefused);
        Assert.Single((await CartOf(Roy)).Lines);
    }

    [Fact]
    public async Task What_does_not_suit_says_why_and_a_stranger_does_not_exist()
    {
        var grown = await Winter.Offers("Longueurs", agesFrom: 16);
        var other = await Approves("Côté", "Mila 2019-01-01");

        Assert.Equal("place.too-young", (await As(Roy, new AddToCart(grown, Roy["Léa"]))).Refusal.Code);
        Assert.Equal(Refusal.NotFound, (await As(Roy, new AddToCart(grown, other["Mila"]))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(Roy, new AddToCart(Guid.NewGuid(), Roy["Léa"]))).Refusal);
        Assert.Equal("cart.person-missing", (await As(Roy, new AddToCart(grown, Guid.Empty))).Refusal.Code);
    }

    [Fact]
    public async Task A_family_that_waits_for_approval_is_told_so()
    {
        var swimming = await Winter.Offers("Natation 3");
        var waiting = await (await Town.OpensAccount("Gagné")).With("Léa", "2018-04-02");

        var answer = await As(waiting, new AddToCart(swimming, waiting["Léa"]));

        Assert.Equal(Refusal.NotApproved, answer.Refusal);
        Assert.True((await CartOf(waiting)).IsEmpty);
    }

    [Fact, Trait("Case", "C16")]
    public async Task A_price_that_moved_is_shown_with_the_one_that_was_seen()
    {
        var swimming = await Winter.Offers("Natation 3", cents: 6000);
        await Adds(Roy, "Léa", swimming);
        await Winter.Prices(swimming, 6500);

        var line = Assert.Single((await CartOf(Roy)).Lines);

        Assert.Equal((6500, 6000), (line.Price.Cents, line.SeenPrice!.Value.Cents));
    }

    [Fact]
    public async Task A_clash_is_told_and_not_forbidden()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));
        await Adds(Roy, "Léa", await Winter.Offers("Judo"));
        await Adds(Roy, "Léa", await Winter.Offers("Échecs", day: DayOfWeek.Sunday));

        var lines = (await CartOf(Roy)).Lines.ToList();

        Assert.Equal(["cart.clash", "cart.clash", null], lines.Select(line => line.Clash?.Code));
        Assert.Equal(["Léa", "Judo"], lines[0].Clash!.Values.Take(2));
    }

    [Fact]
    public async Task A_line_is_taken_out_once_or_twice()
    {
        var added = await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));

        await Does(Roy, new RemoveFromCart(added.Line));
        await Does(Roy, new RemoveFromCart(added.Line));

        Assert.True((await CartOf(Roy)).IsEmpty);
    }
}
