using System.Text.Json.Serialization;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Facts;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Questions;

/// <summary>What the office asks of each registration in an activity. Whoever answered keeps the words that they answered to.</summary>
internal sealed record Question
{
    public required Guid Id { get; init; }

    /// <summary>The question that it was first, before its activity was copied.</summary>
    public required Guid Lineage { get; init; }

    public QuestionKind Kind { get; init; }

    public QuestionScope Per { get; init; }

    public required LocalText Label { get; init; }

    public LocalText Help { get; init; } = LocalText.Empty;

    /// <summary>What the answer is for, said to the family.</summary>
    public required LocalText Purpose { get; init; }

    /// <summary>What can be chosen; empty for a text or a yes.</summary>
    public IReadOnlyList<LocalText> Choices { get; init; } = [];

    public bool IsNeeded { get; init; }

    /// <summary>Whoever is on duty sees the answers; otherwise the office alone does.</summary>
    public bool ForSupervisors { get; init; }

    /// <summary>The last civil day on which the answers are kept.</summary>
    public DateOnly KeptUntil { get; init; }

    /// <summary>Asked no more since then; null while it is asked.</summary>
    public Retirement? Retirement { get; init; }

    [JsonIgnore]
    public bool IsAsked => Retirement is null;

    public QuestionView In(Language language) => new(
        Id, Lineage, Kind, Per, Label.In(language), Help.In(language), Purpose.In(language),
        [.. Choices.Select(choice => new ChoiceView(choice.French, choice.In(language)))], IsNeeded, ForSupervisors, KeptUntil);
}
