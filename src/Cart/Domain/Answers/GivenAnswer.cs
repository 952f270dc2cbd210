using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Cart.Domain.Answers;

/// <summary>What was answered to one question, with the question as it was asked: whatever the office changes later, this stays.</summary>
/// <param name="Lineage">The same question through the seasons.</param>
/// <param name="Label">The question, in the language in which it was answered.</param>
/// <param name="Keys">What was chosen, the same in both languages; or the text, or <c>yes</c> or <c>no</c>.</param>
/// <param name="Said">What was chosen or written, in the language in which it was answered.</param>
/// <param name="ForSupervisors">Whoever is on duty sees it; otherwise the office alone does.</param>
/// <param name="KeptUntil">The last civil day on which it is kept.</param>
internal sealed record GivenAnswer(
    Guid Question, Guid Lineage, QuestionKind Kind, QuestionScope Per, string Label, IReadOnlyList<string> Keys, string Said, bool ForSupervisors, DateOnly KeptUntil)
{
    /// <summary>It still answers the question as it is asked now.</summary>
    public bool Answers(QuestionView question) => Question == question.Id && Fits(question);

    /// <summary>It could be given again.</summary>
    public bool Fits(QuestionView question) => Kind == question.Kind
        && (question.Choices.Count == 0 || Keys.All(key => question.Choices.Any(choice => choice.Key == key)));

    /// <summary>Never what was answered: a log line must not hold it.</summary>
    public override string ToString() => $"answer to {Question}";
}
