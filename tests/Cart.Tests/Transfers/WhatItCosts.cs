using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Prices;
using Loisirs.Cart.Domain.Prices;

namespace Loisirs.Cart.Tests.Transfers;

/// <summary>The other group's price is the algorithm's, in the place of the line that is left: at the same tariff nothing is to pay, whatever lowered it.</summary>
[Trait("Promise", "P-114")]
public sealed class WhatItCosts : TransferTest
{
    [Fact]
    public async Task A_child_keeps_its_rank_and_nobody_elses_price_moves()
    {
        await Town.Does(new SetPriceRules(Winter.Programme, new PriceRuleFields { Mode = FamilyDiscountMode.ByChild, Second = 10, Ceiling = "150,00" }));
        var saturday = await Winter.Offers("Natation 3", cents: 10000);
        var (sunday, dear) = (await Winter.AlsoOffers(saturday), await Winter.AlsoOffers(saturday, cents: 20000));
        var number = await Pays(Roy, saturday, "Léa", "Noé"); // 100,00 and 90,00

        Assert.Equal((0L, 0L), ((await Quote(Roy, number, sunday, 1)).Difference.Cents, (await Quote(Roy, number, sunday, 2)).Difference.Cents));
        Assert.Equal((5000L, 6000L), ((await Quote(Roy, number, dear, 1)).Due.Cents, (await Quote(Roy, number, dear, 2)).Due.Cents)); // both are cut to 150,00
        var first = (await Moves(Roy, number, sunday, line: 1)).Value;
        Assert.Equal((0L, 0L), ((await Quote(Roy, number, sunday, 2)).Difference.Cents, (await Quote(Roy, first.NewNumber, saturday)).Difference.Cents));
        await Agrees();
    }

    [Fact, Trait("Promise", "P-118")]
    public async Task What_a_code_took_off_stays_and_its_use_goes_along()
    {
        await Town.Does(new CreateCode(new CodeFields { Code = "RENTREE", Percent = 10, Most = 1 }));
        var saturday = await Winter.Offers("Natation 3", cents: 10000);
        var sunday = await Winter.AlsoOffers(saturday);
        await Adds(Roy, "Léa", saturday);
        await Does(Roy, new UseCode("RENTREE"));
        var number = (await ChecksOutAndPays(Roy)).Number;

        var moved = (await Moves(Roy, number, sunday)).Value;
        await Agrees();

        Assert.Equal((9000L, 0L), ((await Find(moved.NewNumber)).Total.Cents, moved.Back.Cents));
        var cote = await Approves("Côté", "Mila 2019-01-01");
        await Adds(cote, "Mila", saturday);
        Assert.Equal("code.used-up", (await As(cote, new UseCode("RENTREE"))).Refusal.Code);
        await Does(Roy, new CancelLine(moved.NewNumber, 1, 7650));
        await Does(cote, new UseCode("RENTREE"));
    }

    [Fact, Trait("Promise", "P-115"), Trait("Promise", "P-118")]
    public async Task Registrations_that_share_a_use_of_a_code_keep_it_until_the_last_of_them_is_cancelled()
    {
        await Town.Does(new CreateCode(new CodeFields { Code = "RENTREE", Percent = 10, Most = 2 }));
        var saturday = await Winter.Offers("Natation 3", cents: 10000);
        var (sunday, monday) = (await Winter.AlsoOffers(saturday), await Winter.AlsoOffers(saturday, first: new(2027, 1, 11)));
        await Adds(Roy, "Léa", saturday);
        await Adds(Roy, "Noé", saturday);
        await Does(Roy, new UseCode("RENTREE"));
        var number = (await ChecksOutAndPays(Roy)).Number;

        var moved = (await Moves(Roy, number, sunday)).Value;
        Assert.Equal(1, await Uses()); // one purchase
        moved = (await Moves(Roy, moved.NewNumber, monday)).Value;
        await Does(Roy, new CancelLine(number, 2, 7650));
        Assert.Equal(1, await Uses()); // Léa's registration still costs less by it
        await Agrees();
        moved = (await Moves(Roy, moved.NewNumber, saturday)).Value;
        Assert.Equal(1, await Uses());
        await Does(Roy, new CancelLine(moved.NewNumber, 1, 7650));
        Assert.Equal(0, await Uses());
        await Agrees();

        async Task<int> Uses() => Assert.Single((await Town.Does(new ListCodes())).Items).Uses;
    }

    [Fact]
    public async Task The_fee_of_whoever_registered_late_is_neither_asked_again_nor_given_back()
    {
        var saturday = await Winter.Offers("Natation 3", cents: 10000);
        var sunday = await Winter.AlsoOffers(saturday);
        var early = await Pays(Roy, saturday, "Léa");
        await Town.Does(new SetPriceRules(Winter.Programme, new PriceRuleFields { LateFee = "10,00", LateFeeOn = new(2026, 11, 20) }));
        var late = await Pays(Roy, saturday, "Noé");

        Assert.Equal((0L, 0L), ((await Quote(Roy, early, sunday)).Difference.Cents, (await Quote(Roy, late, sunday)).Difference.Cents));
        var moved = (await Moves(Roy, late, sunday)).Value;
        Assert.Equal(1000L, (await Find(moved.NewNumber)).Lines[0].FeePrice.Cents);
        await Agrees();
    }
}
