using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.CheckOut;

/// <summary>« Tous ou aucun » at the button: tied lines are held all, or none of them is.</summary>
[Trait("Promise", "P-109")]
public sealed class AllOrNone : CartTest
{
    [Fact]
    public async Task Fifty_families_with_two_tied_children_for_fifty_one_places_have_two_or_none()
    {
        var (story, families) = await FiftyFamiliesWithTwo(tied: true);

        var answers = await Task.WhenAll(families.Select(family => As(family, new CheckOutCart(0, WithoutLost: true))));

        Assert.Equal(25, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal(
            ["cart.changed", "cart.line-tied", "cart.line-tied"], answer.Refusals.Select(refusal => refusal.Code).Select(NotFilled)));
        Assert.Equal(50, (await PlacesOf(story)).Taken);
        Assert.Equal([0, 2], (await LinesLeft(families)).Distinct().Order());
    }

    [Fact] // the same rush without the tie parts a family: the story above can fail
    public async Task And_without_the_tie_one_child_would_be_alone()
    {
        var (story, families) = await FiftyFamiliesWithTwo(tied: false);

        await Task.WhenAll(families.Select(family => As(family, new CheckOutCart(0, WithoutLost: true))));

        Assert.Equal(51, (await PlacesOf(story)).Taken);
        Assert.Contains(1, await LinesLeft(families));
    }

    [Fact, Trait("Case", "C02")]
    public async Task One_place_for_two_tied_children_takes_neither_and_says_so()
    {
        var swimming = await Winter.Offers("Natation 3", places: 2);
        var (lea, noe) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", swimming));
        await Does(Roy, new TieLines([lea.Line, noe.Line]));
        await SomebodyElseTakes(swimming);

        foreach (var withoutLost in (bool[])[false, true])
        {
            var answer = await As(Roy, new CheckOutCart(17000, withoutLost, 2));
            Assert.Equal(["cart.changed", "cart.line-tied", "cart.line-tied"], answer.Refusals.Select(refusal => refusal.Code));
            Assert.Equal([$"line-{lea.Line}", $"line-{noe.Line}"], answer.Refusals.Skip(1).Select(refusal => refusal.Field));
        }

        Assert.Equal(1, (await PlacesOf(swimming)).Taken);
        Assert.Empty(await Charges());
        Assert.Equal(2, (await CartOf(Roy)).Count);
    }

    [Fact]
    public async Task A_full_group_holds_back_the_one_it_is_tied_to_and_the_rest_goes_on()
    {
        var (swimming, chess, judo) = (await Winter.Offers("Natation 3", places: 1), await Winter.Offers("Échecs"), await Winter.Offers("Judo"));
        var (lea, noe) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", chess));
        await Adds(Roy, "Léa", judo);
        await Does(Roy, new TieLines([lea.Line, noe.Line]));
        await SomebodyElseTakes(swimming);

        var answer = await As(Roy, new CheckOutCart(25500, WithoutLost: false, 3));
        Assert.Equal(["cart.changed", "cart.line-filled", "cart.line-tied"], answer.Refusals.Select(refusal => refusal.Code));
        var rest = await Does(Roy, new CheckOutCart(8500, WithoutLost: true, 1));

        Assert.Equal([judo], (await Find(rest)).Lines.Select(line => line.Group));
        Assert.Equal((1, 0, 1), ((await PlacesOf(swimming)).Taken, (await PlacesOf(chess)).Taken, (await PlacesOf(judo)).Taken));
    }

    [Fact]
    public async Task What_a_tie_gives_up_goes_to_the_child_who_stands_alone()
    {
        await Roy.With("Mia", "2019-03-03");
        var swimming = await Winter.Offers("Natation 3", places: 1);
        var (lea, noe) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", swimming));
        await Adds(Roy, "Mia", swimming);
        await Does(Roy, new TieLines([lea.Line, noe.Line]));

        var order = await Does(Roy, new CheckOutCart(8500, WithoutLost: true, 1));

        Assert.Equal("Mia", Assert.Single((await Find(order)).Lines).FirstName);
    }

    [Fact]
    public async Task A_member_who_left_takes_the_tie_with_them()
    {
        var swimming = await Winter.Offers("Natation 3");
        var (lea, noe) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", swimming));
        await Does(Roy, new TieLines([lea.Line, noe.Line]));
        await Roy.Withdraws("Léa");

        var answer = await As(Roy, new CheckOutCart(8500, WithoutLost: true));

        Assert.Equal(["cart.changed", "cart.line-lost", "cart.line-tied"], answer.Refusals.Select(refusal => refusal.Code));
        Assert.Equal(0, (await PlacesOf(swimming)).Taken);
    }

    [Fact, Trait("Promise", "P-207")] // one of the two places went meanwhile: neither child goes alone, all the money goes back
    public async Task Paid_too_late_with_one_place_gone_gives_both_back()
    {
        var (swimming, chess) = (await Winter.Offers("Natation 3", places: 2), await Winter.Offers("Échecs", cents: 4000));
        var (lea, noe) = (await Adds(Roy, "Léa", swimming), await Adds(Roy, "Noé", swimming));
        await Adds(Roy, "Léa", chess);
        await Does(Roy, new TieLines([lea.Line, noe.Line]));
        var order = await ChecksOut(Roy);
        var session = (await Does(Roy, new Application.Payments.OpenPayment(order.Number))).Address.Split('/')[^1];
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new Application.Payments.ExpireUnpaidOrders());
        await SomebodyElseTakes(swimming);

        await Sandbox.TakeAllTheSame(session, CancellationToken.None);
        await Town.Does(new Application.Payments.AskGateway(order.Order));
        await Town.Quiet();

        Assert.Equal(OrderState.Paid, await StateOf(order));
        Assert.Equal(17000, Money.Sum((await Refunds()).Select(refund => refund.Amount)).Cents);
        Assert.Equal((1, 1), ((await PlacesOf(swimming)).Taken, (await PlacesOf(chess)).Taken));
        Assert.Equal(2, Assert.Single((await CartOf(Roy)).Ties).Lines.Count); // still tied, to be tried elsewhere
    }

    /// <summary>A child of the tie may be told that the group is full, when it is.</summary>
    private static string NotFilled(string code) => code == "cart.line-filled" ? "cart.line-tied" : code;

    private async Task<(Guid Group, List<FamilyInTown> Families)> FiftyFamiliesWithTwo(bool tied)
    {
        var story = await Winter.Offers("Heure du conte", places: 51, cents: 0);
        var families = await Many(50);
        foreach (var family in families)
        {
            await family.With("Noé", "2020-06-15");
            var (lea, noe) = (await Adds(family, "Léa", story), await Adds(family, "Noé", story));
            if (tied)
                await Does(family, new TieLines([lea.Line, noe.Line]));
        }

        return (story, families);
    }

    /// <summary>What each family still has in its cart: what it could not have.</summary>
    private async Task<List<int>> LinesLeft(List<FamilyInTown> families)
    {
        var left = new List<int>();
        foreach (var family in families)
            left.Add((await CartOf(family)).Count);
        return left;
    }

    private async Task SomebodyElseTakes(Guid group)
    {
        var other = await Approves("Côté", "Mila 2019-01-01");
        await Town.Registers(other, group, other["Mila"]);
    }
}
