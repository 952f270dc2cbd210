using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Providers;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Taxes;
using Loisirs.Kernel.Windows;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Activities;

public sealed class PublishingTests : TownTest
{
    [Fact]
    public async Task An_activity_without_a_group_or_a_window_is_not_published_and_says_all_that_is_missing()
    {
        var season = await Season.In(Town, windows: []);
        var activity = await Town.Does(new CreateActivity(season.Activity()));
        Assert.Equal(["catalogue.no-group"], await Codes(new PublishActivity(activity)));

        await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays()));

        Assert.Equal(["catalogue.no-window"], await Codes(new PublishActivity(activity)));
        Assert.Equal(["catalogue.no-window"], (await Town.Does(new ShowOfficeActivity(activity))).Missing.Select(missing => missing.Code));
    }

    [Fact]
    public async Task Each_field_says_what_it_lacks()
    {
        var season = await Season.In(Town);
        var partner = await Town.Does(new CreateProvider("Club de judo", IsPartner: true, IsRegisteredForTaxes: false));
        var wrong = new ActivityFields
        {
            Programme = Guid.NewGuid(),
            Provider = partner,
            TaxStatus = TaxStatus.Taxable,
            Category = "poterie",
            AgeFrom = 9,
            AgeTo = 6,
            Reference = ReferenceDateKind.Fixed,
            NameEn = new string('x', 200),
        };

        Assert.Equal(
            [
                ("Activity.AgeTo", "catalogue.ages-out-of-order"), ("Activity.Category", "catalogue.category-unknown"),
                ("Activity.NameEn", "catalogue.text-too-long"), ("Activity.NameFr", "catalogue.name-missing"),
                ("Activity.Programme", "catalogue.programme-unknown"), ("Activity.ReferenceOn", "catalogue.reference-missing"),
                ("Activity.TaxReason", "catalogue.tax-reason-missing"), ("Activity.TaxStatus", "catalogue.provider-not-registered"),
            ],
            await Fields(new CreateActivity(wrong)));

        var activity = await Town.Does(new CreateActivity(season.Activity()));
        Assert.Equal(
            [
                ("Fields.Capacity", "catalogue.capacity"), ("Fields.Code", "catalogue.code-missing"), ("Fields.ResidentPrice", "catalogue.price-unreadable"),
                ("Fields.Venue", "catalogue.venue-unknown"), ("Plan.Days", "catalogue.days-missing"), ("Plan.Ends", "catalogue.hours-missing"),
                ("Plan.EveryWeeks", "catalogue.every-weeks"), ("Plan.Last", "catalogue.dates-out-of-order"),
            ],
            await Fields(new CreateGroup(
                activity, new GroupFields { Capacity = 0, ResidentPrice = "1,250" },
                new PlanFields { Starts = new(9, 0), First = new(2027, 1, 9), Last = new(2027, 1, 8), EveryWeeks = 0 })));
    }

    [Fact]
    public async Task A_price_is_read_alike_in_both_languages_and_a_code_serves_once_in_a_programme()
    {
        var season = await Season.In(Town);
        var activity = await Town.Does(new CreateActivity(season.Activity()));
        var fields = season.Group(price: "1\u00A0234,50 $") with { NonResidentPrice = "$1,851.75" };
        var group = await Town.Does(new CreateGroup(activity, fields, Season.Saturdays()));
        await Town.Does(new PublishActivity(activity));

        var view = Assert.Single(await Town.Does(new FindGroups([group], Language.English)));

        Assert.Equal((new Money(123450), new Money(185175)), (view.ResidentPrice, view.NonResidentPrice));
        Assert.Equal([("Fields.Code", "catalogue.code-taken")], await Fields(new CreateGroup(activity, fields, Season.Saturdays())));
    }

    [Fact] // W8, W10
    public async Task A_group_s_own_windows_replace_those_of_its_programme()
    {
        var season = await Season.In(Town);
        var fields = season.Group() with
        {
            Windows = [Season.Window(Audience.Everyone, new(2026, 12, 1), new(19, 0), closes: new(2027, 1, 4))],
        };
        var group = await season.Offers(group: fields);

        var opening = (await Town.Does(new ShowGroup(group))).Card.Opening;

        var window = Assert.Single(opening.Windows);
        Assert.Equal(new DateTimeOffset(2026, 12, 2, 0, 0, 0, TimeSpan.Zero), window.OpensAt);
        Assert.Equal(new DateTimeOffset(2027, 1, 5, 5, 0, 0, TimeSpan.Zero), window.ClosesAt);
        Assert.Equal(WindowStatus.NotYet, opening.Status);
        Assert.Equal("place.not-open", Season.Code(await season.MayTake(group, Season.Person())));
        var shown = (await Town.Does(new ShowOfficeGroup(group))).Fields.Windows!;
        Assert.Equal((new DateOnly(2027, 1, 4), null), (shown[0].ClosesOn, shown[0].ClosesAt));
    }

    [Fact]
    public async Task A_programme_that_closes_closes_its_groups_at_once()
    {
        var season = await Season.In(Town);
        var group = await season.Offers();
        Assert.True((await season.MayTake(group, Season.Person())).CanTake);

        await Town.Does(new ChangeProgramme(
            season.Programme, "Hiver 2027", "Winter 2027", new(2027, 1, 4), new(2027, 4, 30),
            [Season.Window(Audience.Everyone, new(2026, 11, 20), new(18, 0), closes: new(2026, 11, 25))]));

        Assert.Equal("place.closed", Season.Code(await season.MayTake(group, Season.Person())));
        Assert.Equal("place.closed", (await season.Holds(Guid.NewGuid(), group, Season.Person())).Answers[0].Why!.Code);
    }

    [Fact]
    public async Task A_group_is_closed_then_cancelled_with_its_reason_and_only_once()
    {
        var season = await Season.In(Town);
        var group = await season.Offers();
        await Town.Does(new CloseGroup(group));
        Assert.Equal("place.closed", Season.Code(await season.MayTake(group, Season.Person())));

        Assert.Equal(["catalogue.reason-missing"], await Codes(new CancelGroup(group, " ")));
        await Town.Does(new CancelGroup(group, "Bris à la piscine"));

        Assert.Equal("place.cancelled", Season.Code(await season.MayTake(group, Season.Person())));
        Assert.Equal(["catalogue.already-cancelled"], await Codes(new CancelGroup(group, "Encore")));
        Assert.Equal("Bris à la piscine", (await Town.Does(new ShowOfficeGroup(group))).CancellationReason);
        var page = await Town.Does(new ShowGroup(group));
        Assert.Equal(Town.Clock.GetUtcNow(), page.CancelledAt);
        Assert.All(page.Group.Meetings, meeting => Assert.True(meeting.IsCancelled));
    }

    [Fact]
    public async Task Publishing_twice_does_the_same_as_once_and_a_later_group_is_published_by_itself()
    {
        var season = await Season.In(Town);
        var first = await season.Offers();
        var activity = Assert.Single(await Town.Does(new FindGroups([first], Language.French))).Activity;
        var later = await Town.Does(new CreateGroup(activity, season.Group(), Season.Saturdays()));
        Assert.Equal("place.not-published", Season.Code(await season.MayTake(later, Season.Person())));

        await Town.Does(new PublishGroup(later));
        await Town.Does(new PublishGroup(later));
        await Town.Does(new PublishActivity(activity));

        Assert.True((await season.MayTake(later, Season.Person())).CanTake);
    }

    [Fact]
    public async Task Only_the_office_changes_the_catalogue()
    {
        var season = await Season.In(Town);
        Assert.Equal("house.sign-in-first", (await Town.Ask(_ => { }, new CreateActivity(season.Activity()))).Refusal.Code);
        Assert.Equal("house.sign-in-first", (await Town.Ask(_ => { }, new ListOfficeActivities())).Refusal.Code);
    }

    private async Task<IReadOnlyList<string>> Codes<T>(MediatR.IRequest<Result<T>> request) =>
        [.. (await Town.Ask(caller => caller.BecomeHouse(), request)).Refusals.Select(refusal => refusal.Code).Order(StringComparer.Ordinal)];

    private async Task<IReadOnlyList<(string? Field, string Code)>> Fields<T>(MediatR.IRequest<Result<T>> request) =>
        [.. (await Town.Ask(caller => caller.BecomeHouse(), request)).Refusals.Select(refusal => (refusal.Field, refusal.Code)).Order()];
}
