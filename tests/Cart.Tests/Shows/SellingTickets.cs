using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Tests.Cancelling;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Shows;

/// <summary>A family buys tickets of a show, so many of each price class; places are counted one by one.</summary>
public sealed class SellingTickets
{
    [Theory, BothDatabases, Trait("Rule", "T7"), Trait("Promise", "P-101")]
    public async Task Four_tickets_are_one_line_taxed_once_and_four_places(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var show = await evening.Town.OpensShow();
        var roy = await evening.Family("Roy");
        await roy.Chooses(show, ("Adulte", 4), ("Enfant", 2));

        var cart = await roy.Cart();
        var adults = cart.Lines.Single(line => line.ClassName == "Adulte");
        Assert.Equal((4, 8697L, 435L, 868L, 10000L), (adults.Tickets, adults.Price.Cents, adults.Gst.Cents, adults.Qst.Cents, adults.Total.Cents));
        Assert.Equal(10000, cart.Total.Cents);

        var number = Town.Expect(await roy.ChecksOut()).Number;
        Assert.Equal(6, await evening.Town.TakenPlaces(show.Group));
        await evening.PaysByCard(roy, number);

        var letter = Assert.Single(await evening.Town.Letters("order:"));
        Assert.Contains("4 × Adulte", letter.Text, StringComparison.Ordinal);
        Assert.Empty((await roy.Cart()).Lines);
        Assert.Equal(6, await evening.Town.TakenPlaces(show.Group));
        await evening.Agrees();
    }

    [Fact]
    public async Task A_show_that_is_free_for_those_who_come_is_complete_at_once()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow();
        var roy = await evening.Family("Roy");
        await roy.Chooses(show, ("Enfant", 3));

        Assert.True(Town.Expect(await roy.ChecksOut()).IsPaid);
        await evening.Agrees();
    }

    [Theory, BothDatabases, Trait("Promise", "P-102")]
    public async Task Of_many_who_want_the_last_seats_whole_lines_are_sold_and_never_one_too_many(DatabaseProvider provider)
    {
        await using var evening = await PaidEvening.In(provider);
        var show = await evening.Town.OpensShow(with: wish => wish.Places = 10);
        var families = new List<FamilyInTown>();
        for (var i = 0; i < 6; i++)
        {
            families.Add(await evening.Family($"Famille{i}"));
            await families[i].Chooses(show, ("Enfant", 3));
        }

        var answers = await Task.WhenAll(families.Select(family => family.ChecksOut()));

        Assert.Equal(3, answers.Count(answer => !answer.IsRefused));
        Assert.All(answers.Where(answer => answer.IsRefused), answer => Assert.Equal("cart.changed", answer.Refusal.Code));
        Assert.Equal(9, await evening.Town.TakenPlaces(show.Group));
        await evening.Agrees();
    }

    [Fact, Trait("Promise", "P-110")]
    public async Task Too_few_seats_are_said_with_their_number_and_nothing_of_the_line_is_held()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow(with: wish => wish.Places = 5);
        var (roy, gagnon) = (await evening.Family("Roy"), await evening.Family("Gagnon"));
        await roy.Chooses(show, ("Adulte", 4));
        var seen = (await roy.Cart()).Total;
        await gagnon.Chooses(show, ("Enfant", 3));
        Town.Expect(await gagnon.ChecksOut());

        var answer = await roy.Asks(new CheckOutCart(seen.Cents, WithoutLost: false));

        Assert.Equal(["cart.changed", "cart.line-lost"], answer.Refusals.Select(refusal => refusal.Code));
        Assert.Equal("place.few-left", ((Refusal)answer.Refusals[1].Values[2]).Code);
        Assert.Equal(3, await evening.Town.TakenPlaces(show.Group));
        Assert.Equal("place.few-left", Assert.Single((await roy.Cart()).Lost).Lost!.Code);

        await roy.Chooses(show, ("Adulte", 2));
        await evening.PaysByCard(roy, Town.Expect(await roy.ChecksOut()).Number);
        Assert.Equal("place.full", (await gagnon.Asks(FamilyInTown.Choice(show, ("Adulte", 1)))).Refusal.Code);
        await evening.Agrees();
    }

    [Fact]
    public async Task Choosing_again_changes_the_number_and_none_takes_the_line_out()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow();
        var roy = await evening.Family("Roy");
        await roy.Chooses(show, ("Adulte", 2), ("Enfant", 1));
        await roy.Chooses(show, ("Adulte", 3));
        Assert.Equal([("Adulte", 3), ("Enfant", 1)], (await roy.Cart()).Lines.Select(line => (line.ClassName, line.Tickets)).Order());

        await roy.Chooses(show, ("Adulte", 0));
        Assert.Equal(["Enfant"], (await roy.Cart()).Lines.Select(line => line.ClassName));
    }

    [Fact, Trait("Promise", "P-117")]
    public async Task The_most_that_one_order_may_take_is_counted_over_all_classes()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow(tickets: new(MostPerOrder: 5));
        var roy = await evening.Family("Roy");

        Assert.Equal("place.most-tickets", (await roy.Asks(FamilyInTown.Choice(show, ("Adulte", 3), ("Enfant", 3)))).Refusal.Code);
        await roy.Chooses(show, ("Adulte", 3), ("Enfant", 2));
        Assert.Equal("place.most-tickets", (await roy.Asks(FamilyInTown.Choice(show, ("Adulte", 4)))).Refusal.Code);
        await evening.Town.SetsPrices(show.Group, "Adulte 25,00; Enfant 0", new(MostPerOrder: 4));
        Assert.Equal("cart.changed", (await roy.Asks(new CheckOutCart(7500, WithoutLost: false))).Refusal.Code);
    }

    [Theory, Trait("Promise", "P-706")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("1e3")]
    [InlineData("+2")]
    [InlineData("deux")]
    [InlineData("101")]
    [InlineData("99999999999999999999")]
    public async Task What_is_no_number_of_tickets_is_refused_at_its_field(string typed)
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow();
        var roy = await evening.Family("Roy");

        var refusal = (await roy.Asks(new Application.Carts.ChooseTickets(show.Group.Id, [new(show.Classes["Adulte"], typed)]))).Refusal;

        Assert.Equal(("cart.quantity-malformed", "Tickets[0].Quantity"), (refusal.Code, refusal.Field));
        Assert.Empty((await roy.Cart()).Lines);
    }

    [Fact, Trait("Promise", "P-209")]
    public async Task A_price_that_changed_is_told_and_a_class_that_is_gone_is_named()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow("Adulte 25,00; Ami 20,00");
        var roy = await evening.Family("Roy");
        await roy.Chooses(show, ("Adulte", 2), ("Ami", 1));
        await evening.Town.SetsPrices(show.Group, "Adulte 30,00");

        var lines = (await roy.Cart()).Lines.ToDictionary(line => line.PriceClass);

        Assert.Equal((2500L, 3000L, 6000L), (lines[show.Classes["Adulte"]].SeenPrice!.Value.Cents, lines[show.Classes["Adulte"]].TicketPrice.Cents, lines[show.Classes["Adulte"]].Total.Cents));
        Assert.Equal("place.price-class-gone", lines[show.Classes["Ami"]].Lost!.Code);
        Assert.Equal("cart.changed", (await roy.Asks(new CheckOutCart(7000, WithoutLost: false))).Refusal.Code);
        Assert.Equal("cart.total-changed", (await roy.Asks(new CheckOutCart(7000, WithoutLost: true))).Refusal.Code);
    }

    [Fact]
    public async Task Nobody_is_registered_by_name_where_tickets_are_sold()
    {
        await using var evening = await PaidEvening.In(DatabaseProvider.Sqlite);
        var show = await evening.Town.OpensShow();
        var roy = await evening.Family("Roy", "Léa");

        Assert.Equal("place.by-tickets", (await roy.Asks(new Application.Carts.AddToCart(show.Group.Id, roy["Léa"]))).Refusal.Code);
        var course = await evening.Town.OpensGroup();
        Assert.Equal(Refusal.NotFound, (await roy.Asks(new Application.Carts.ChooseTickets(course.Id, [new(Guid.NewGuid(), "1")]))).Refusal);
    }
}
