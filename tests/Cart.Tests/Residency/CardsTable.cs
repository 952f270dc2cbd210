using System.Globalization;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Orders;
using Loisirs.Kernel;
using Loisirs.Kernel.Windows;
using Loisirs.Testing;
using Loisirs.Testing.People;

namespace Loisirs.Cart.Tests.Residency;

/// <summary>What a residency card decides (rules, 7): on which day, and for whom.</summary>
public sealed class CardsTable
{
    private const int Resident = 8500, NonResident = 12750;

    [Theory]
    [InlineData("C1 last minute", "2027-01-01T04:59:00Z", null, "2027-01-20", Resident)]
    [InlineData("C1 next day", "2027-01-01T05:00:00Z", null, "2027-01-20", NonResident)]
    [InlineData("C2 holding", "2026-12-15T17:00:00Z", ResidencyInstant.Holding, "2027-01-11", Resident)]
    [InlineData("C2 start", "2026-12-15T17:00:00Z", ResidencyInstant.Start, "2027-01-11", NonResident)]
    [InlineData("C2 both", "2026-12-15T17:00:00Z", ResidencyInstant.Both, "2027-01-11", NonResident)]
    [InlineData("C2 both, both good", "2026-12-15T17:00:00Z", ResidencyInstant.Both, "2026-12-31", Resident)]
    [InlineData("C2 start, begun", "2026-12-15T17:00:00Z", ResidencyInstant.Start, "2026-12-08", Resident)]
    public async Task Decides_on_the_day_that_the_town_says(string id, string now, ResidencyInstant? rule, string starts, int price)
    {
        await using var town = await Town.Open(with => Say(with, rule, Instant(now)));
        var roy = await Family(town, to: "2026-12-31");
        var swimming = await Group(town, starts);

        var choice = (await roy.Does(new ListChoices(roy["Léa"], new ChoiceFilters(Group: swimming.Id)))).Groups.Items[0];
        var added = await roy.PutsInCart("Léa", swimming);
        var order = await roy.Does(new CheckOutCart(price, WithoutLost: false));

        Assert.Equal((id, price, price), (id, choice.Answer!.Price.Cents, added.Price.Cents));
        Assert.Equal(price, (await roy.Does(new ShowOrder(order.Number))).Total.Cents);
    }

    [Fact, Trait("Rule", "C2")]
    public async Task Opens_the_window_of_its_class_by_the_same_day_and_a_card_that_follows_counts_already()
    {
        await using var town = await Town.Open(with => Say(with, ResidencyInstant.Start, Instant("2026-12-15T17:00:00Z")));
        var (roy, later) = (await Family(town, to: "2026-12-31"), await Family(town, to: "2026-12-31"));
        await town.Recognises(later, new(2027, 1, 1), new(2028, 12, 31));
        var swimming = await Group(town, "2027-01-11", Audience.Resident);

        Assert.Equal("place.not-for-class", (await Answer(roy, swimming)).Why?.Code);
        Assert.Null((await Answer(later, swimming)).Why);
    }

    [Fact, Trait("Rule", "C3")]
    public async Task Keeps_the_price_that_was_paid_and_counts_for_the_next()
    {
        await using var town = await Town.Open(with => with.Now = Instant("2026-09-10T17:00:00Z"));
        var roy = await Family(town, to: "2026-12-31");
        var swimming = await Group(town, "2026-10-20");
        await roy.PutsInCart("Léa", swimming);
        var number = (await roy.Does(new CheckOutCart(Resident, WithoutLost: false))).Number;
        town.Clock.Advance(TimeSpan.FromDays(21)); // moved out on 1 October
        await town.Recognises(roy, new(2026, 10, 1), new(2028, 9, 30), ResidencyClass.NonResident);

        Assert.Equal(Resident, (await roy.Does(new ShowOrder(number))).Total.Cents);
        Assert.Equal(NonResident, (await roy.PutsInCart("Léa", await Group(town, "2026-10-21"))).Price.Cents);
    }

    [Fact, Trait("Rule", "C4")]
    public async Task Is_the_households_for_each_child_also_one_added_later()
    {
        await using var town = await Town.Open(with => with.Now = Instant("2026-12-01T17:00:00Z"));
        var roy = await (await town.ApprovesFamily(residency: ResidencyClass.NonResident)).With("Léa", "2018-04-02");
        await town.Recognises(roy, new(2026, 12, 1), new(2028, 11, 30));
        town.Clock.Advance(TimeSpan.FromDays(10));
        await roy.With("Noé", "2019-06-15");
        var swimming = await Group(town, "2027-01-11");

        Assert.Equal(Resident, (await Answer(roy, swimming)).Price.Cents);
        Assert.Equal(Resident, (await Answer(roy, swimming, "Noé")).Price.Cents);
        town.Clock.Advance(Instant("2028-12-01T05:00:00Z") - town.Clock.GetUtcNow());
        var next = await Group(town, "2028-12-20");
        Assert.All(["Léa", "Noé"], child => Assert.Equal(NonResident, Answer(roy, next, child).GetAwaiter().GetResult().Price.Cents));
    }

    private static void Say(TownOptions options, ResidencyInstant? rule, DateTimeOffset now)
    {
        options.Now = now;
        options.Settings["Town:ResidencyDecidedOn"] = rule?.ToString();
    }

    private static async Task<FamilyInTown> Family(Town town, string to) =>
        await (await town.ApprovesFamily(cardEnds: Day(to))).With("Léa", "2018-04-02");

    private static Task<GroupInTown> Group(Town town, string starts, Audience? only = null) =>
        town.OpensGroup(wish => (wish.First, wish.NonResidentPrice, wish.OnlyFor) = (Day(starts), "127,50", only));

    private static async Task<Catalogue.Contracts.Places.Answer> Answer(FamilyInTown family, GroupInTown group, string child = "Léa") =>
        await family.Does(new AskWhether(family[child], group.Id));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
