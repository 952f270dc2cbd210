using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Questions;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Questions;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Questions;

/// <summary>The office says what is asked of whoever registers.</summary>
public sealed class AskingQuestions
{
    private static readonly QuestionFields Shirt = new()
    {
        LabelFr = "Taille de chandail",
        LabelEn = "T-shirt size",
        PurposeFr = "Pour commander le chandail du camp.",
        PurposeEn = "To order the camp T-shirt.",
        Kind = QuestionKind.OneOf,
        ChoicesFr = "Petit\nGrand",
        ChoicesEn = "Small\nLarge",
        IsNeeded = true,
        KeptUntil = new(2027, 6, 30),
    };

    [Theory, BothDatabases]
    public async Task A_question_is_shown_with_the_group_in_both_languages(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var season = await Season.In(town);
        var (group, activity) = await Offered(season);

        var id = await town.Does(new KeepQuestion(activity, null, Shirt));

        var english = Assert.Single((await town.Does(new FindGroups([group], Language.English)))[0].Questions);
        Assert.Equal((id, "T-shirt size", "To order the camp T-shirt.", true), (english.Id, english.Label, english.Purpose, english.IsNeeded));
        Assert.Equal([new ChoiceView("Petit", "Small"), new("Grand", "Large")], english.Choices);
        Assert.Equal("Taille de chandail", (await town.Does(new FindGroups([group], Language.French)))[0].Questions[0].Label);
    }

    [Fact]
    public async Task Questions_are_changed_moved_and_retired()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (_, activity) = await Offered(season);
        var first = await town.Does(new KeepQuestion(activity, null, Shirt));
        var second = await town.Does(new KeepQuestion(activity, null, Shirt with { LabelFr = "École", LabelEn = null, Kind = QuestionKind.Text }));

        await town.Does(new MoveQuestion(activity, second, Earlier: true));
        await town.Does(new MoveQuestion(activity, second, Earlier: true)); // it is the first already
        await town.Does(new KeepQuestion(activity, first, Shirt with { LabelFr = "Grandeur" }));
        Assert.Equal([(second, "École"), (first, "Grandeur")], (await town.Does(new ListQuestions(activity))).Questions.Select(asked => (asked.Id, asked.View.Label)));

        await town.Does(new RetireQuestion(activity, second));
        await town.Does(new RetireQuestion(activity, second));
        Assert.Equal(first, Assert.Single((await town.Does(new ListQuestions(activity))).Questions).Id);
        Assert.Equal(Refusal.NotFound, (await town.Ask(caller => caller.BecomeHouse(), new KeepQuestion(activity, second, Shirt))).Refusal);
    }

    [Theory]
    [InlineData("A-t-il des allergies?")]
    [InlineData("Prend-elle un médicament?")]
    [InlineData("Problème de santé")]
    [InlineData("Diagnostic de TDAH")]
    [InlineData("Any medical condition?")]
    [InlineData("DISABILITY")]
    public async Task A_question_about_health_is_refused_and_the_safety_card_advised(string label)
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (_, activity) = await Offered(season);

        var refusal = Season.Only(await town.Ask(caller => caller.BecomeHouse(), new KeepQuestion(activity, null, Shirt with { LabelFr = label })));

        Assert.Equal(("question.about-health", "Question.LabelFr"), (refusal.Code, refusal.Field));
    }

    [Theory]
    [InlineData("Taille de chandail")]
    [InlineData("Niveau de natation atteint")]
    [InlineData("Nom du groupe d'amis avec qui être placé")]
    [InlineData("Avez-vous une médaille?")]
    public void An_ordinary_question_is_not_about_health(string label) => Assert.False(HealthWords.Speak(label));

    [Fact]
    public async Task What_is_wrong_is_said_at_each_field()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (_, activity) = await Offered(season);

        var answer = await town.Ask(caller => caller.BecomeHouse(), new KeepQuestion(activity, null, new QuestionFields { Kind = QuestionKind.SeveralOf, ChoicesFr = "Un seul" }));

        Assert.Equal(
            ["question.label-missing", "question.purpose-missing", "question.choices-missing", "question.kept-missing"],
            answer.Refusals.Select(refusal => refusal.Code));
        foreach (var (fields, code) in ((QuestionFields, string)[])
            [(Shirt with { ChoicesEn = "Small" }, "question.choices-uneven"), (Shirt with { ChoicesFr = "Petit\npetit", ChoicesEn = "" }, "question.choices-missing"),
             (Shirt with { KeptUntil = town.Today.AddDays(-1) }, "question.kept-past"), (Shirt with { KeptUntil = town.Today.AddYears(4) }, "question.kept-too-long")])
        {
            Assert.Equal(code, Season.Only(await town.Ask(caller => caller.BecomeHouse(), new KeepQuestion(activity, null, fields))).Code);
        }
    }

    [Fact, Trait("Case", "C22")]
    public async Task A_copied_season_asks_the_same_and_keeps_the_answers_as_much_longer()
    {
        await using var town = await Town.Open();
        var season = await Season.In(town);
        var (_, activity) = await Offered(season);
        var asked = await town.Does(new KeepQuestion(activity, null, Shirt));

        await town.Does(new CopyProgramme(season.Programme, "Hiver 2028", null, new(2028, 1, 3)));

        var copy = (await town.Does(new Application.Activities.ListOfficeActivities())).Items.First(known => known.Id != activity).Id;
        var question = Assert.Single((await town.Does(new ListQuestions(copy))).Questions).View;
        Assert.Equal((asked, new DateOnly(2027, 6, 30).AddDays(52 * 7)), (question.Lineage, question.KeptUntil));
        Assert.NotEqual(asked, question.Id);
    }

    private static async Task<(Guid Group, Guid Activity)> Offered(Season season)
    {
        var group = await season.Offers();
        return (group, (await season.Town.Does(new FindGroups([group], Language.French)))[0].Activity);
    }
}
