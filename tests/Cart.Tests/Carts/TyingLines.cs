using Loisirs.Cart.Application.Carts;
using Loisirs.Kernel;

namespace Loisirs.Cart.Tests.Carts;

/// <summary>« Tous ou aucun » in the cart, before anything is paid.</summary>
[Trait("Promise", "P-109")]
public sealed class TyingLines : CartTest
{
    [Fact]
    public async Task Two_children_of_one_group_are_tied_and_untied()
    {
        var swimming = await Winter.Offers("Natation 3");
        var (lea, noe) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", swimming));

        var tie = await Does(Roy, new TieLines([lea.Line, noe.Line]));
        Assert.Equal((tie, 2), (Assert.Single((await CartOf(Roy)).Ties).Id, (await CartOf(Roy)).Ties[0].Lines.Count));

        await Does(Roy, new UntieLines(tie));
        await Does(Roy, new UntieLines(tie));
        Assert.Empty((await CartOf(Roy)).Ties);
    }

    [Fact]
    public async Task A_line_has_one_tie_and_a_tie_has_two_lines()
    {
        var (swimming, judo) = (await Winter.Offers("Natation 3"), await Winter.Offers("Judo"));
        var (lea, noe, fight) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", swimming), await Adds(Roy, "Léa", judo));
        await Does(Roy, new TieLines([lea.Line, noe.Line]));

        var second = await Does(Roy, new TieLines([lea.Line, fight.Line]));
        var lone = (await CartOf(Roy)).Loose;
        await Does(Roy, new RemoveFromCart(fight.Line));

        Assert.Equal((noe.Line, 1), (Assert.Single(lone).Id, lone.Count));
        Assert.NotEqual(Guid.Empty, second);
        Assert.Empty((await CartOf(Roy)).Ties);
    }

    [Fact]
    public async Task What_cannot_be_tied_is_told()
    {
        var swimming = await Winter.Offers("Natation 3");
        var (lea, noe) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", swimming));
        var other = await Approves("Côté", "Mila 2019-01-01");
        var theirs = await Adds(other, "Mila", swimming);

        Assert.Equal(("cart.tie-too-few", "Lines"), ((await As(Roy, new TieLines([lea.Line]))).Refusal.Code, (await As(Roy, new TieLines([]))).Refusal.Field));
        Assert.Equal("cart.tie-too-few", (await As(Roy, new TieLines([lea.Line, lea.Line]))).Refusal.Code);
        Assert.Equal(Refusal.NotFound, (await As(Roy, new TieLines([lea.Line, theirs.Line]))).Refusal);
        var tie = await Does(Roy, new TieLines([lea.Line, noe.Line]));
        await Does(other, new UntieLines(tie)); // another family's tie does not exist for them
        Assert.Single((await CartOf(Roy)).Ties);
        await ChecksOut(Roy);
        Assert.Equal("cart.line-under-payment", (await As(Roy, new UntieLines(tie))).Refusal.Code);
        Assert.Equal("cart.line-under-payment", (await As(Roy, new TieLines([lea.Line, noe.Line]))).Refusal.Code);
    }

    [Fact, Trait("Case", "C02")]
    public async Task The_cart_says_before_the_button_that_both_do_not_fit()
    {
        var (swimming, chess) = (await Winter.Offers("Natation 3", places: 1), await Winter.Offers("Échecs", cents: 4000));
        var (lea, noe) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", swimming));
        await Adds(Roy, "Noé", chess);
        Assert.Equal(["place.full"], (await CartOf(Roy)).Lost.Select(line => line.Lost!.Code)); // one place, two children

        await Does(Roy, new TieLines([lea.Line, noe.Line]));
        var cart = await CartOf(Roy);

        Assert.Equal(["place.tied", "place.tied"], cart.Lost.Select(line => line.Lost!.Code));
        Assert.Equal((1, 4000), (cart.StandingCount, cart.Total.Cents));
    }
}
