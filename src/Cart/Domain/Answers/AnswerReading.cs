using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;

namespace Loisirs.Cart.Domain.Answers;

/// <summary>Reads what was typed against what is asked.</summary>
internal static class AnswerReading
{
    public const int LongestText = 200;
    public const int LongestLongText = 1000;
    public const string Yes = "yes";
    public const string No = "no";

    /// <summary>The answers to these questions, or all that is wrong with them, each at the field <c>answer-{question}</c>. What is not asked is left out.</summary>
    /// <remarks>Refuses: answer.missing, answer.too-long, answer.unreadable, answer.not-a-choice.</remarks>
    public static Result<GivenAnswers> Read(this IReadOnlyList<QuestionView> questions, IReadOnlyList<TypedAnswer> typed)
    {
        var (answers, refusals) = (new List<GivenAnswer>(), new List<Refusal>());
        foreach (var question in questions)
        {
            var (keys, why) = Read(question, typed.FirstOrDefault(answer => answer.Question == question.Id)?.Values ?? []);
            if (why is not null)
                refusals.Add(why.At($"answer-{question.Id}"));
            else if (keys.Count > 0)
                answers.Add(new(question.Id, question.Lineage, question.Kind, question.Per, question.Label, keys, Say(question, keys), question.ForSupervisors, question.KeptUntil));
        }

        return refusals.Count > 0 ? Result<GivenAnswers>.Refused(refusals) : new GivenAnswers(answers);
    }

    private static (IReadOnlyList<string> Keys, Refusal? Why) Read(QuestionView question, IReadOnlyList<string?> values)
    {
        var (keys, why) = question.Kind switch
        {
            QuestionKind.Text => Text(values, LongestText, lines: false),
            QuestionKind.LongText => Text(values, LongestLongText, lines: true),
            QuestionKind.YesNo => Chosen(values, [new(Yes, Yes), new(No, No)], most: 1),
            QuestionKind.OneOf => Chosen(values, question.Choices, most: 1),
            _ => Chosen(values, question.Choices, question.Choices.Count),
        };
        return (keys, why ?? (keys.Count == 0 && question.IsNeeded ? CartRefusals.AnswerMissing(question.Label) : null));
    }

    private static (IReadOnlyList<string> Keys, Refusal? Why) Text(IReadOnlyList<string?> values, int longest, bool lines)
    {
        var reading = PlainText.Read(values.Count == 0 ? null : values[0], longest, lines);
        return reading.Flaw switch
        {
            null => ([reading.Text!], null),
            TextFlaw.Blank or TextFlaw.Invisible => ([], null),
            TextFlaw.TooLong => ([], CartRefusals.AnswerTooLong(longest)),
            _ => ([], CartRefusals.AnswerUnreadable),
        };
    }

    /// <summary>A choice is named by its key, or by its words in the language that it is read in.</summary>
    private static (IReadOnlyList<string> Keys, Refusal? Why) Chosen(IReadOnlyList<string?> values, IReadOnlyList<ChoiceView> choices, int most)
    {
        var named = values.Where(value => !string.IsNullOrWhiteSpace(value)).ToList();
        var chosen = choices.Where(choice => named.Exists(value => value == choice.Key || value == choice.Text)).Select(choice => choice.Key).ToList();
        return chosen.Count > most || named.Exists(value => !choices.Any(choice => value == choice.Key || value == choice.Text))
            ? ([], CartRefusals.AnswerNotAChoice)
            : (chosen, null);
    }

    private static string Say(QuestionView question, IReadOnlyList<string> keys) => question.Choices.Count == 0
        ? string.Join(", ", keys)
        : string.Join(", ", question.Choices.Where(choice => keys.Contains(choice.Key)).Select(choice => choice.Text));
}
