using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Kernel;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Payments;

/// <summary>The job that ends unpaid orders is dead: in these stories nobody ever sends it.</summary>
[Trait("Promise", "P-108")]
public sealed class HoldsPastTheirEnd : CartTest
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    [Fact]
    public async Task Another_family_takes_the_place_a_second_later()
    {
        var (swimming, full) = (await Winter.Offers("Natation 3", places: 1), await Winter.Offers("Échecs", places: 2));
        var cote = await Approves("Côté", "Mila 2019-01-01");
        await Adds(cote, "Mila", swimming);
        await Adds(cote, "Mila", full);
        await Adds(Roy, "Léa", swimming);
        await Adds(Roy, "Noé", full);
        var order = await ChecksOut(Roy);

        Town.Clock.Advance(Order.TimeToPay - Second);
        Assert.Equal((0, true), ((await PlacesOf(swimming)).Left, (await PlacesOf(swimming)).IsFull));
        Assert.Equal("cart.changed", (await Pays(cote)).Refusal.Code);
        Assert.Equal(OrderState.Paying, await StateOf(order));

        Town.Clock.Advance(Second);
        Assert.Equal((1, 2), ((await PlacesOf(swimming)).Left, (await PlacesOf(full)).Left));
        Assert.Equal(OrderState.Paying, await StateOf(order)); // looking ends nothing
        Town.Clock.Advance(Second);
        var taken = await Pays(cote);

        Assert.False(taken.IsRefused);
        Assert.Equal((OrderState.Expired, OrderState.Paying), (await StateOf(order), await StateOf(taken.Value)));
        Assert.Equal((0, 1), ((await PlacesOf(swimming)).Left, (await PlacesOf(full)).Left));
        Assert.Equal("cart.changed", (await Pays(Roy)).Refusal.Code); // its lines are in its cart again, and one has filled up
    }

    [Fact]
    public async Task A_hold_under_payment_stays_until_the_bank_has_spoken()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1);
        var cote = await Approves("Côté", "Mila 2019-01-01");
        await Adds(cote, "Mila", swimming);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        await Does(Roy, new OpenPayment(order.Number));

        Town.Clock.Advance(Order.TimeToPay + Second);
        Assert.True((await PlacesOf(swimming)).IsFull);
        Assert.Equal("cart.changed", (await Pays(cote)).Refusal.Code);
        Assert.Equal(OrderState.Paying, await StateOf(order));

        await PaysOnThePage(order, SandboxCard.Refused);
        await Does(Roy, new SettlePayment(order.Number)); // another card may be tried for ten minutes
        Town.Clock.Advance(Order.TimeAfterRefusal - Second);
        Assert.True((await PlacesOf(swimming)).IsFull);
        Assert.Equal("cart.changed", (await Pays(cote)).Refusal.Code);

        Town.Clock.Advance(Second);
        Assert.Equal(1, (await PlacesOf(swimming)).Left);
        Assert.False((await Pays(cote)).IsRefused);
        Assert.Equal(OrderState.Expired, await StateOf(order));
    }

    [Fact]
    public async Task What_the_office_settles_is_nobody_elses_and_a_full_group_comes_back_among_those_with_places()
    {
        var swimming = await Winter.Offers("Natation 3", places: 1);
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        await PaysOnThePage(Roy, order, SandboxCard.Silent);
        Town.Clock.Advance(Order.TimeToPay + Order.TimeToAsk);
        await Town.Does(new EndUnpaidOrder(order.Order));
        Assert.Equal((OrderState.Stuck, true), (await StateOf(order), (await PlacesOf(swimming)).IsFull));

        Town.Clock.Advance(TimeSpan.FromDays(3));
        Assert.True((await PlacesOf(swimming)).IsFull);

        var chess = await Winter.Offers("Échecs", places: 1);
        var cote = await Approves("Côté", "Mila 2019-01-01");
        await Adds(cote, "Mila", chess);
        await ChecksOut(cote);
        Assert.Empty(await WithPlaces("Échecs"));
        Town.Clock.Advance(Order.TimeToPay);
        Assert.Equal("Échecs", Assert.Single(await WithPlaces("Échecs")));
    }

    private async Task PaysOnThePage(CheckedOut order, SandboxCard card) =>
        Assert.True(await Sandbox.Pay((await Find(order)).Attempts[^1].Session!, card, CancellationToken.None));

    /// <summary>Presses <c>Payer</c> on the cart as it was shown, with all its lines.</summary>
    private async Task<Result<CheckedOut>> Pays(FamilyInTown family)
    {
        var cart = await CartOf(family);
        return await As(family, new PayCart(new CheckOutCart(cart.Total.Cents, WithoutLost: false, cart.StandingCount)));
    }

    private async Task<IReadOnlyList<string>> WithPlaces(string text)
    {
        var found = await Town.Does(new Catalogue.Contracts.Groups.FindOfferedGroups(text, [], null, null, null, null, WithPlaces: true, 1, Language.French));
        return [.. found.Items.Select(group => group.ActivityName)];
    }
}
