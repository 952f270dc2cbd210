using System.Text.Json.Serialization;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Questions;

/// <summary>The questions of one activity, in the order in which they are asked.</summary>
internal sealed record QuestionList(IReadOnlyList<Question> All)
{
    public const int Most = 20;

    public static readonly QuestionList None = new([]);

    [JsonIgnore]
    public IReadOnlyList<Question> Asked => [.. All.Where(question => question.IsAsked)];

    public Question? Find(Guid id) => Asked.FirstOrDefault(question => question.Id == id);

    /// <summary>One more at the end, or in the place of the one that it changes; refuses more than <see cref="Most"/>: question.too-many.</summary>
    public Result<QuestionList> With(Question question) => Find(question.Id) is not null
        ? new QuestionList([.. All.Select(known => known.Id == question.Id ? question : known)])
        : Asked.Count >= Most ? QuestionRefusals.TooMany : new QuestionList([.. All, question]);

    /// <summary>It is not asked any more; what was answered stays. Twice is as once.</summary>
    public QuestionList Without(Guid id, Guid by, DateTimeOffset at) =>
        new([.. All.Select(known => known.Id == id && known.IsAsked ? known with { Retirement = new(by, at) } : known)]);

    /// <summary>One place earlier or later; at the end of the list it stays.</summary>
    public QuestionList Moved(Guid id, bool earlier)
    {
        var asked = Asked.ToList();
        var from = asked.FindIndex(question => question.Id == id);
        var to = from + (earlier ? -1 : 1);
        if (from < 0 || to < 0 || to >= asked.Count)
        {
            return this;
        }

        (asked[from], asked[to]) = (asked[to], asked[from]);
        return new([.. asked, .. All.Where(question => !question.IsAsked)]);
    }

    /// <summary>The same questions of the activity's copy: their answers are kept as much longer as the season moves.</summary>
    public QuestionList In(SeasonShift shift, Func<Guid> newId) =>
        new([.. Asked.Select(question => question with { Id = newId(), KeptUntil = shift.Day(question.KeptUntil) })]);
}
