using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Catalogue.Application.Questions;

/// <summary>A question as staff type it. French is needed, English is not.</summary>
internal sealed record QuestionFields
{
    public string? LabelFr { get; init; }

    public string? LabelEn { get; init; }

    public string? HelpFr { get; init; }

    public string? HelpEn { get; init; }

    /// <summary>What the answer is for, said to the family.</summary>
    public string? PurposeFr { get; init; }

    public string? PurposeEn { get; init; }

    public QuestionKind Kind { get; init; }

    public QuestionScope Per { get; init; }

    /// <summary>One choice a line; not read for a text or a yes.</summary>
    public string? ChoicesFr { get; init; }

    /// <summary>In the order of the French ones, as many; or none.</summary>
    public string? ChoicesEn { get; init; }

    public bool IsNeeded { get; init; }

    /// <summary>Whoever is on duty sees the answers; otherwise the office alone does.</summary>
    public bool ForSupervisors { get; init; }

    /// <summary>The last civil day on which the answers are kept.</summary>
    public DateOnly? KeptUntil { get; init; }
}
