using System.Data.Common;
using Loisirs.Cart.Application;
using Loisirs.Cart.Application.Cancelling;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Codes;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Cart.Infrastructure;
using Loisirs.Testing.Invariants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Loisirs.Cart.Tests.Prices;

/// <summary>The office makes a code; families type it, pay less, and it is used as often as it may be, never once more.</summary>
public sealed class UsingACode : CartTest
{
    [Fact, Trait("Rule", "P19"), Trait("Rule", "P22")]
    public async Task Typed_in_the_cart_it_lowers_each_line_and_is_told_everywhere()
    {
        await Makes(new() { Code = "rentree-26", Percent = 10 });
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3", cents: 8500));
        await Adds(Roy, "Noé", await Winter.Offers("Yoga", cents: 12000, taxable: true, day: DayOfWeek.Sunday));

        await Does(Roy, new UseCode(" Rentree-26 "));
        var cart = await CartOf(Roy);
        Assert.Equal(("RENTREE-26", null, 2050L), (cart.Code!.Code, cart.Code.Why, cart.Code.Off.Cents));
        Assert.Equal(7650 + 12417, cart.Total.Cents); // T19
        var order = await ChecksOutAndPays(Roy);

        Assert.Contains("Code RENTREE-26, 10\u00A0%\u00A0: -8,50\u00A0$", Assert.Single(await Confirmations()).Text, StringComparison.Ordinal);
        Assert.Equal(1, (await Uses()).Uses);
        Assert.Null((await CartOf(Roy)).Code);

        await Makes(new() { Code = "CADEAU", Sum = "200,00" });
        await Adds(Roy, "Léa", await Winter.Offers("Danse", cents: 6000, day: DayOfWeek.Monday));
        await Does(Roy, new UseCode("CADEAU"));
        Assert.True((await ChecksOutAndPays(Roy)).IsPaid); // nothing to pay: complete at once
        await Agrees();
    }

    [Fact]
    public async Task It_is_refused_with_a_sentence_where_it_does_not_hold()
    {
        await Makes(new() { Code = "BIENTOT", Percent = 10, From = Town.Today.AddDays(1), Until = Town.Today.AddDays(2) });
        await Makes(new() { Code = "UNE-FOIS", Percent = 10, MostPerFamily = 1 });
        await Makes(new() { Code = "AUTOMNE", Percent = 10, Programme = Winter.Programme });
        Assert.Equal("cart.empty", (await As(Roy, new UseCode("BIENTOT"))).Refusal.Code);
        await Adds(Roy, "Léa", await Winter.Offers("Natation 3"));

        Assert.Equal(("code.unknown", "Code"), ((await As(Roy, new UseCode("RIEN"))).Refusal.Code, (await As(Roy, new UseCode(null))).Refusal.Field));
        Assert.Equal("code.not-yet", (await As(Roy, new UseCode("BIENTOT"))).Refusal.Code);
        await Does(Roy, new UseCode("UNE-FOIS"));
        await ChecksOutAndPays(Roy);
        await Adds(Roy, "Noé", await Winter.Offers("Judo", cents: 0, day: DayOfWeek.Sunday));
        Assert.Equal("code.used-by-family", (await As(Roy, new UseCode("UNE-FOIS"))).Refusal.Code);
        await Does(Roy, new UseCode("AUTOMNE"));
        Assert.Equal("code.nothing-here", (await CartOf(Roy)).Code!.Why!.Code); // all is free already
        await Does(Roy, new DropCode());
        Assert.Null((await CartOf(Roy)).Code);

        await Adds(Roy, "Léa", await Winter.Offers("Échecs", cents: 5000, day: DayOfWeek.Monday));
        Town.Clock.Advance(TimeSpan.FromDays(1));
        await Does(Roy, new UseCode("BIENTOT"));
        var seen = (await CartOf(Roy)).Total;
        Town.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal("cart.total-changed", (await As(Roy, new CheckOutCart(seen.Cents, WithoutLost: false))).Refusal.Code); // over since it was seen
        Assert.Equal(("code.over", 5000L), ((await CartOf(Roy)).Code!.Why!.Code, (await CartOf(Roy)).Total.Cents));
        Assert.Equal("code.taken", (await Town.Ask(caller => caller.BecomeHouse(), new CreateCode(new() { Code = "bientot", Percent = 1 }))).Refusal.Code);
    }

    [Fact, Trait("Promise", "P-115")]
    public async Task A_use_comes_back_once_when_the_order_expires_or_all_that_had_it_is_cancelled()
    {
        await Makes(new() { Code = "RARE", Percent = 10, Most = 1 });
        var (swimming, chess) = (await Winter.Offers("Natation 3"), await Winter.Offers("Échecs", cents: 4000, day: DayOfWeek.Sunday));
        await Adds(Roy, "Léa", swimming);
        await Does(Roy, new UseCode("RARE"));
        await ChecksOut(Roy);
        var other = await Approves("Côté", "Mila 2019-01-01");
        await Adds(other, "Mila", swimming);
        Assert.Equal("code.used-up", (await As(other, new UseCode("RARE"))).Refusal.Code);

        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        await Town.Does(new ExpireUnpaidOrders());
        Assert.Equal(0, (await Uses()).Uses);
        Assert.Equal("RARE", (await CartOf(Roy)).Code!.Code); // still typed
        await Adds(Roy, "Noé", chess);
        var order = await ChecksOutAndPays(Roy);

        foreach (var round in (int[])[1, 2])
        {
            await Does(Roy, new CancelLine(order.Number, 1, 6502)); // a second time answers the first
            Assert.Equal(1, (await Uses()).Uses);
        }

        await Does(Roy, new CancelLine(order.Number, 2, 3060));
        await Does(Roy, new CancelLine(order.Number, 2, 3060));
        Assert.Equal(0, (await Uses()).Uses);
        await Does(other, new UseCode("RARE"));
        await ChecksOutAndPays(other);
        Assert.Equal(1, (await Uses()).Uses);
        await Agrees();
    }

    [Fact, Trait("Promise", "P-118"), Trait("Promise", "P-207")]
    public async Task Paid_after_the_last_use_went_to_another_the_lines_that_had_it_are_refunded()
    {
        await Makes(new() { Code = "RARE", Percent = 10, Most = 1 });
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        await Does(Roy, new UseCode("RARE"));
        var order = await ChecksOut(Roy);
        var page = await Does(Roy, new OpenPayment(order.Number));
        Town.Clock.Advance(Order.TimeToPay);
        await Town.Does(new ExpireUnpaidOrders());
        var other = await Approves("Côté", "Mila 2019-01-01");
        await Adds(other, "Mila", swimming);
        await Does(other, new UseCode("RARE"));
        await ChecksOutAndPays(other);

        await Sandbox.TakeAllTheSame(page.Address.Split('/')[^1], CancellationToken.None);
        await Town.Does(new AskGateway(order.Order));
        await Town.Quiet();

        Assert.Equal((OrderState.Expired, 7650L), (await StateOf(order), Assert.Single(await Refunds()).Amount.Cents));
        Assert.Equal((1, 1), ((await Uses()).Uses, (await PlacesOf(swimming)).Taken));
        await Agrees();
    }

    [Theory, Trait("Promise", "P-118")]
    [InlineData(1)]
    [InlineData(4)]
    public async Task Of_many_who_press_at_once_as_many_use_it_as_may(int most)
    {
        await Makes(new() { Code = "RARE", Percent = 50, Most = most });
        var (families, groups) = (await Many(10), new List<Guid>());
        foreach (var family in families)
        {
            groups.Add(await Winter.Offers($"Natation {groups.Count}")); // each its own: only the code is wanted by all
            await Adds(family, "Léa", groups[^1]);
            await Does(family, new UseCode("RARE"));
        }

        var answers = await Task.WhenAll(families.Select(family => Task.Run(() => As(family, new CheckOutCart(4250, WithoutLost: false)))));

        Assert.Equal(most, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Contains(answer.Refusal.Code, (string[])["code.used-up", "cart.total-changed"]));
        Assert.Equal((most, most), (await Uses()) is var known ? (known.Uses, known.Live) : default);
        Assert.Equal(most, (await Task.WhenAll(groups.Select(PlacesOf))).Sum(places => places.Taken)); // whoever was refused holds nothing
        await Assert.ThrowsAnyAsync<DbException>(() => Inspection.BreachesIf("UPDATE [cart.promo_codes] SET uses = uses + 1", Town.Clock.GetUtcNow()));
        Assert.All(await Task.WhenAll(families.Select(CartOf)), cart => Assert.Single(cart.Lines));

        Town.Clock.Advance(Order.TimeToPay);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => Town.Does(new ExpireUnpaidOrders()))));
        Assert.Equal(0, (await Uses()).Uses);
        await Agrees();
    }

    private Task<CodeMade> Makes(CodeFields fields) => Town.Does(new CreateCode(fields));

    /// <summary>Of the first code: as it counts, and as its uses say.</summary>
    private async Task<(int Uses, int Live)> Uses()
    {
        await using var scope = Town.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<CartDb>();
        var code = await db.PromoCodes.AsNoTracking().OrderBy(known => known.Id).FirstAsync();
        return (code.Uses, await db.CodeUses.CountAsync(use => use.Code == code.Id && use.GivenBackAt == null));
    }

    private Inspection Inspection => new(Town.Provider, Town.ConnectionString, Town.Services.GetRequiredService<IOptions<PaymentSettings>>().Value.Sandbox.Ledger);
}
