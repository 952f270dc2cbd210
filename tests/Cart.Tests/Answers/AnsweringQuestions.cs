using System.Net;
using Loisirs.Cart.Application.Answers;
using Loisirs.Cart.Application.Carts;
using Loisirs.Cart.Application.CheckOut;
using Loisirs.Cart.Application.Orders;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Answers;
using Loisirs.Cart.Tests.Api;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Catalogue.Application.Questions;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Data;

namespace Loisirs.Cart.Tests.Answers;

/// <summary>The town asks once, when a group is added; what was answered is frozen with the registration.</summary>
[Trait("Case", "C21")]
public abstract class AnsweringQuestions : CartTest
{
    private Guid _camp;
    private Guid _activity;
    private Guid _size;
    private Guid _swims;
    private Guid _friend;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _camp = await Winter.Offers("Camp de jour", cents: 0);
        _activity = (await Town.Does(new FindGroups([_camp], Language.French)))[0].Activity;
        _size = await Asks(Size);
        _swims = await Asks(new() { LabelFr = "Sait nager", Kind = QuestionKind.YesNo, IsNeeded = true, ForSupervisors = true });
        _friend = await Asks(new() { LabelFr = "Avec quel ami", Kind = QuestionKind.Text, Per = QuestionScope.Registration });
    }

    private static QuestionFields Size => new() { LabelFr = "Taille de chandail", Kind = QuestionKind.OneOf, ChoicesFr = "Petit\nGrand", ChoicesEn = "Small\nLarge", IsNeeded = true };

    [Fact]
    public async Task Nothing_is_added_before_what_is_needed_is_answered()
    {
        var answer = await As(Roy, new AddToCart(_camp, Roy["Léa"]));

        Assert.Equal([("answer.missing", $"answer-{_size}"), ("answer.missing", $"answer-{_swims}")], answer.Refusals.Select(refusal => (refusal.Code, refusal.Field)));
        Assert.True((await CartOf(Roy)).IsEmpty);
        foreach (var (question, value, code) in ((Guid, string, string)[])
            [(_size, "Énorme", "answer.not-a-choice"), (_swims, "peut-être", "answer.not-a-choice"), (_friend, new string('x', 201), "answer.too-long"), (_friend, "a\u0007b", "answer.unreadable")])
        {
            var wrong = await As(Roy, new AddToCart(_camp, Roy["Léa"], Given(("Petit", _size), ("yes", _swims), (value, question))));
            Assert.Equal((code, $"answer-{question}"), (wrong.Refusal.Code, wrong.Refusal.Field));
        }
    }

    [Fact]
    public async Task Answers_are_frozen_on_the_order_with_the_words_that_were_asked()
    {
        await Does(Roy, new AddToCart(_camp, Roy["Léa"], Given(("Grand", _size), ("no", _swims), ("Mila", _friend))));
        var order = await ChecksOut(Roy);
        await Town.Does(new KeepQuestion(_activity, _size, Whole(Size with { LabelFr = "Grandeur", ChoicesFr = "1\n2", ChoicesEn = "" })));
        await Town.Does(new RetireQuestion(_activity, _friend));

        var answers = (await Does(Roy, new ShowOrder(order.Number))).Lines[0].Answers;

        Assert.Equal([("Taille de chandail", "Grand"), ("Sait nager", "no"), ("Avec quel ami", "Mila")], answers.Select(answer => (answer.Label, answer.Said)));
    }

    [Fact]
    public async Task The_office_sees_all_and_whoever_is_on_duty_what_they_may()
    {
        await Does(Roy, new AddToCart(_camp, Roy["Léa"], Given(("Petit", _size), ("yes", _swims))));
        Assert.Empty(await Town.Does(new FindAnswers(_camp, OnDuty: false))); // nothing is registered yet
        await ChecksOut(Roy);

        var office = Assert.Single(await Town.Does(new FindAnswers(_camp, OnDuty: false)));
        var supervisor = Assert.Single(await Town.Does(new FindAnswers(_camp, OnDuty: true)));

        Assert.Equal(Roy["Léa"], office.Person);
        Assert.Equal([new AnswerView("Taille de chandail", "Petit"), new("Sait nager", "Oui")], office.Answers);
        Assert.Equal([new AnswerView("Sait nager", "Oui")], supervisor.Answers);
    }

    [Fact]
    public async Task The_last_answer_about_the_person_is_proposed_and_about_the_registration_is_asked_again()
    {
        await Does(Roy, new AddToCart(_camp, Roy["Léa"], Given(("Grand", _size), ("yes", _swims), ("Mila", _friend))));
        await ChecksOut(Roy);
        var copied = await Town.Does(new CopyProgramme(Winter.Programme, "Hiver 2028", null, new(2028, 1, 3)));
        var copy = Assert.Single((await Town.Does(new ListOfficeActivities(Programme: copied.Id))).Items).Id;
        var again = Assert.Single((await Town.Does(new ShowOfficeActivity(copy))).Groups).Id;

        var asked = await Does(Roy, new AskQuestions(again, Roy["Léa"]));
        var brother = await Does(Roy, new AskQuestions(again, Roy["Noé"]));

        Assert.Equal([["Grand"], ["yes"], []], asked.Questions.Select(question => question.Proposed));
        Assert.All(brother.Questions, question => Assert.Empty(question.Proposed));
    }

    [Fact]
    public async Task A_question_asked_after_the_line_was_added_stops_the_button_until_it_is_answered()
    {
        var added = await Does(Roy, new AddToCart(_camp, Roy["Léa"], Given(("Petit", _size), ("yes", _swims))));
        var school = await Asks(new() { LabelFr = "École", Kind = QuestionKind.Text, IsNeeded = true });
        Assert.Single((await CartOf(Roy)).Unanswered);

        var refused = await As(Roy, new CheckOutCart(0, WithoutLost: false, 1));
        Assert.Equal(("cart.answers-missing", $"line-{added.Line}"), (refused.Refusal.Code, refused.Refusal.Field));
        Assert.Equal(0, (await PlacesOf(_camp)).Taken);

        await Does(Roy, new AnswerQuestions(added.Line, Given(("Petit", _size), ("yes", _swims), ("Saint-Cœur", school))));
        Assert.True((await ChecksOut(Roy)).IsPaid);
    }

    [Fact]
    public async Task Another_familys_line_has_no_questions_and_a_line_being_paid_is_frozen()
    {
        var paid = await Winter.Offers("Natation 3");
        var added = await Adds(Roy, "Léa", paid);
        var other = await Approves("Côté", "Mila 2019-01-01");
        await Adds(other, "Mila", paid);

        Assert.Equal(Refusal.NotFound, (await As(other, new AnswerQuestions(added.Line, []))).Refusal);
        Assert.Equal(Refusal.NotFound, (await As(other, new AskQuestions(_camp, Roy["Léa"]))).Refusal);
        await ChecksOut(Roy);
        Assert.Equal("cart.line-under-payment", (await As(Roy, new AnswerQuestions(added.Line, []))).Refusal.Code);
    }

    [Fact]
    public async Task After_their_day_answers_are_erased_everywhere()
    {
        await Does(Roy, new AddToCart(_camp, Roy["Léa"], Given(("Grand", _size), ("yes", _swims), ("Mila-la-voisine", _friend))));
        await Does(Roy, new AddToCart(_camp, Roy["Noé"], Given(("Petit", _size), ("no", _swims))));
        var order = await ChecksOut(Roy);

        Town.Clock.Advance(TimeSpan.FromDays(400));
        await Town.Does(new ForgetAnswers());
        await Town.Does(new ForgetAnswers());

        Assert.All((await Does(Roy, new ShowOrder(order.Number))).Lines, sold => Assert.Empty(sold.Answers));
        Assert.Empty(await Town.Does(new FindAnswers(_camp, OnDuty: false)));
    }

    [Fact] // nothing of it in the trail, nor in a letter
    public async Task What_was_answered_stands_in_no_letter_and_no_audit()
    {
        await Does(Roy, new AddToCart(_camp, Roy["Léa"], Given(("Grand", _size), ("yes", _swims), ("Mila-la-voisine", _friend))));
        await ChecksOut(Roy);
        await Town.Quiet();

        Assert.DoesNotContain(await Letters(), letter => letter.Text.Contains("Mila-la-voisine", StringComparison.Ordinal));
        var trail = await Town.Does(new FindAuditTrail(WithHouse: true));
        Assert.DoesNotContain(trail.Lines, entry => entry.Subjects.Contains("Mila", StringComparison.Ordinal));
        Assert.DoesNotContain("Mila", new AddToCart(_camp, Roy["Léa"], Given(("Mila-la-voisine", _friend))).Answers![0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_json_a_missing_answer_is_400_at_its_field()
    {
        using var client = await Town.Integrates("families", "orders", "orders.write");
        var api = new FamilyByJson(client, Roy.Id);

        using var refused = await api.Posts("cart/lines", new { group = _camp, person = Roy["Léa"] });
        using var added = await api.Posts("cart/lines", new
        {
            group = _camp,
            person = Roy["Léa"],
            answers = new object[] { new { question = _size, values = new[] { "Grand" } }, new { question = _swims, values = new[] { "no" } } },
        });

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Created), (refused.StatusCode, added.StatusCode));
        Assert.Equal($"answer-{_size}", (await FamilyByJson.Json(refused)).GetProperty("errors")[0].GetProperty("field").GetString());
    }

    private static List<TypedAnswer> Given(params (string Value, Guid Question)[] answers) =>
        [.. answers.Reverse().Select(answer => new TypedAnswer(answer.Question, [answer.Value]))];

    private Task<Guid> Asks(QuestionFields question) => Town.Does(new KeepQuestion(_activity, null, Whole(question)));

    private QuestionFields Whole(QuestionFields question) => question with { PurposeFr = "Pour bien vous accueillir.", KeptUntil = Town.Today.AddMonths(6) };
}

public sealed class AnsweringQuestionsOnSqlite : AnsweringQuestions;

public sealed class AnsweringQuestionsOnPostgreSql : AnsweringQuestions
{
    protected override DatabaseProvider Provider => DatabaseProvider.PostgreSql;
}
