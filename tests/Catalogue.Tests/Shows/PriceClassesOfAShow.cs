using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Shows;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Taxes;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Shows;

/// <summary>The office gives a show its price classes; the taxes follow from them.</summary>
public sealed class PriceClassesOfAShow
{
    [Fact]
    public async Task A_show_with_classes_needs_no_price_of_its_group_and_says_them_in_both_languages()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var show = await Show(season);
        await town.Does(new SetPriceClasses(show, new() { Rows = [new() { NameFr = "Adulte", NameEn = "Adult", Price = "25,00" }, new(), new() { NameFr = "Enfant", Price = "0" }] }));
        var group = await town.Does(new CreateGroup(show, season.Group() with { ResidentPrice = null }, Season.Saturdays()));
        await town.Does(new PublishActivity(show));

        var page = await town.Does(new ShowActivity(show));

        Assert.Equal([("Adulte", 2500L), ("Enfant", 0L)], page.Groups.Single().Ticketing!.Classes.Select(of => (of.Name, of.Price.Cents)));
        Assert.Equal(["Adult", "Enfant"], (await town.Does(new FindGroups([group], Language.English)))[0].Ticketing!.Classes.Select(of => of.Name));
        Assert.Equal(TaxStatus.Taxable, page.TaxStatus);
    }

    [Theory]
    [InlineData("T9", "12,00", 20, 18, false, TaxStatus.Exempt)]
    [InlineData("T9", "12,00", 20, 18, true, TaxStatus.Taxable)]
    [InlineData("T10", "12,00", 20, 17, false, TaxStatus.Taxable)]
    [InlineData("T11", "1,00", 0, 0, false, TaxStatus.Exempt)]
    [InlineData("T12", "1,01", 0, 0, false, TaxStatus.Taxable)]
    public async Task The_status_follows_from_the_dearest_price_and_the_stage(string rule, string price, int performers, int unpaid, bool advertised, TaxStatus status)
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var show = await Show(season);

        await town.Does(new SetPriceClasses(show, new()
        {
            Rows = [new() { NameFr = "Adulte", Price = price }, new() { NameFr = "Enfant", Price = "0" }],
            Performers = performers == 0 ? null : performers,
            Unpaid = performers == 0 ? null : unpaid,
            AdvertisesPaid = advertised,
        }));

        var stored = await town.Does(new ShowPriceClasses(show));
        Assert.Equal((rule, status), (rule, stored.TaxStatus));
        Assert.NotEmpty(stored.TaxReason);
        var fields = (await town.Does(new ShowOfficeActivity(show))).Activity;
        await town.Does(new ChangeActivity(show, fields with { TaxStatus = TaxStatus.Taxable, TaxReason = "Autre" }));
        Assert.Equal(status, (await town.Does(new ShowPriceClasses(show))).TaxStatus); // the form of the activity does not decide it
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var show = await Show(season);

        var refused = await town.Ask(caller => caller.BecomeHouse(), new SetPriceClasses(show, new()
        {
            Rows = [new() { NameFr = "Adulte" }, new() { Price = "5,00" }, new() { NameFr = "Ami", Price = "cher" }],
            MostPerOrder = 0,
            Performers = 3,
            Unpaid = 4,
        }));

        Assert.Equal(
            ["Fields.Rows[0].Price", "Fields.Rows[1].NameFr", "Fields.Rows[2].Price", "Fields.MostPerOrder", "Fields.Unpaid"],
            refused.Refusals.Select(refusal => refusal.Field));
        Assert.Equal("catalogue.no-price-class", (await town.Ask(caller => caller.BecomeHouse(), new SetPriceClasses(show, new()))).Refusal.Code);
        var course = await town.Does(new CreateActivity(season.Activity()));
        Assert.Equal("catalogue.not-a-show", (await town.Ask(caller => caller.BecomeHouse(), new SetPriceClasses(course, new() { Rows = [new() { NameFr = "Adulte", Price = "1" }] }))).Refusal.Code);
    }

    private static Task<Guid> Show(Season season) =>
        season.Town.Does(new CreateActivity(season.Activity("Trio Boréal") with { Kind = ActivityKind.Show, Category = "shows" }));
}
