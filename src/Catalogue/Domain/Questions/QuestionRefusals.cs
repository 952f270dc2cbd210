using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Questions;

/// <summary>Why a question cannot be asked like that.</summary>
internal static class QuestionRefusals
{
    public static readonly Refusal TooMany = new("question.too-many", QuestionList.Most);

    /// <summary>It is about health: that belongs on the safety card, which only whoever is on duty opens.</summary>
    public static readonly Refusal AboutHealth = new("question.about-health");

    public static readonly Refusal LabelMissing = new("question.label-missing");
    public static readonly Refusal PurposeMissing = new("question.purpose-missing");
    public static readonly Refusal ChoicesMissing = new("question.choices-missing");

    /// <summary>As many English choices as French ones, or none.</summary>
    public static readonly Refusal ChoicesUneven = new("question.choices-uneven");

    public static readonly Refusal KeptMissing = new("question.kept-missing");
    public static readonly Refusal KeptPast = new("question.kept-past");

    /// <param name="latest">The last day that is allowed.</param>
    public static Refusal KeptTooLong(DateOnly latest) => new("question.kept-too-long", latest);
}
