using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Shared.Texts;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Catalogue.Tests.Places;

public sealed class CompletingBefore
{
    [Theory, BothDatabases, Trait("Promise", "P-117")]
    public async Task A_level_asks_for_the_one_before_and_says_so(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var (first, second, lea) = await Levels(town, season);

        var answer = await season.MayTake(second, lea);

        Assert.Equal("place.prerequisite", Season.Code(answer));
        Assert.Equal("Pas pour Léa pour l'instant : il faut avoir réussi Natation 2.".Replace(" :", "\u00a0:", StringComparison.Ordinal), Words(town, Language.French).Say(answer.Why!));
        Assert.Equal("place.prerequisite", (await season.Holds(Guid.NewGuid(), second, lea)).Answers[0].Why!.Code);
        Assert.Equal("place.prerequisite", Season.Code(await season.MayTake(second, lea)));
        var order = Guid.NewGuid();
        await season.Holds(order, first, lea);
        Assert.Equal("place.prerequisite", Season.Code(await season.MayTake(second, lea)));
        await town.Does(new ConfirmPlaces(order));
        Assert.True((await season.MayTake(second, lea)).CanTake);
        Assert.True((await season.Holds(Guid.NewGuid(), second, lea)).AllHeld);
    }

    [Fact]
    public async Task A_place_that_was_given_back_or_whose_group_was_cancelled_completes_nothing()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (first, second, lea) = await Levels(town, season);
        var (order, noe) = (Guid.NewGuid(), Season.Person("Noé"));
        await season.Holds(order, first, lea, noe);
        await town.Does(new ConfirmPlaces(order));

        await town.Does(new ReleasePlaces(order, first, lea.Person));
        Assert.Equal("place.prerequisite", Season.Code(await season.MayTake(second, lea)));
        Assert.True((await season.MayTake(second, noe)).CanTake);
        await town.Does(new CancelGroup(first, "Trop peu de monde"));
        Assert.Equal("place.prerequisite", Season.Code(await season.MayTake(second, noe)));
    }

    [Fact]
    public async Task Whoever_comes_along_and_what_comes_before_stand_on_the_pages()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (first, second, _) = await Levels(town, season);

        Assert.Equal(["Un adulte de 18 ans ou plus accompagne chaque enfant; il ne prend pas de place."], (await town.Does(new ShowGroup(first))).Conditions);
        Assert.Equal(["Il faut avoir réussi Natation 2."], (await town.Does(new ShowGroup(second))).Conditions);
    }

    [Fact]
    public async Task School_and_prerequisite_say_what_they_lack()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);

        var refused = await town.Ask(
            caller => caller.BecomeHouse(),
            new CreateActivity(season.Activity() with { School = SchoolRuleKind.InGrade, SchoolTo = 3, CompanionFrom = 120, Prerequisite = Guid.NewGuid() }));

        Assert.Equal(
            [
                ("Activity.CompanionFrom", "catalogue.age-out-of-range"), ("Activity.Prerequisite", "catalogue.prerequisite-unknown"),
                ("Activity.SchoolAutumn", "catalogue.school-year-missing"), ("Activity.SchoolFrom", "catalogue.grade-missing"),
            ],
            refused.Refusals.Select(refusal => (refusal.Field!, refusal.Code)).Order());
    }

    /// <summary>Two levels of swimming, the second after the first, and a child who took neither.</summary>
    private static async Task<(Guid First, Guid Second, Participant Child)> Levels(Town town, Season season)
    {
        var first = await season.Offers(
            activity: season.Activity("Natation 2") with { CompanionFrom = 18 },
            plan: Season.Saturdays() with { First = new(2026, 11, 28), Last = new(2026, 12, 19) });
        var activity = (await town.Does(new FindGroups([first], Language.French)))[0].Activity;
        var lineage = (await town.Does(new ListLineages())).Single(known => known.Name == "Natation 2").Lineage;
        Assert.Equal(activity, lineage);
        return (first, await season.Offers(activity: season.Activity("Natation 3") with { Prerequisite = lineage }), Season.Person());
    }

    private static Words Words(Town town, Language language) => town.Services.GetRequiredService<WordsIn>().The(language);
}
