namespace Loisirs.Catalogue.Contracts.Groups;

/// <summary>A question that the town asks of whoever registers in a group, in the language asked for.</summary>
/// <param name="Lineage">The same question through the seasons.</param>
/// <param name="Per">Whether an earlier answer of the same person is proposed.</param>
/// <param name="Help">May be empty.</param>
/// <param name="Purpose">What the answer is for, said to the family.</param>
/// <param name="Choices">What can be chosen; empty for a text or a yes.</param>
/// <param name="IsNeeded">Nothing is registered without an answer.</param>
/// <param name="ForSupervisors">Whoever is on duty at the group's door sees the answers; otherwise the office alone does.</param>
/// <param name="KeptUntil">The last civil day on which the answers are kept.</param>
public sealed record QuestionView(
    Guid Id, Guid Lineage, QuestionKind Kind, QuestionScope Per, string Label, string Help, string Purpose, IReadOnlyList<ChoiceView> Choices,
    bool IsNeeded, bool ForSupervisors, DateOnly KeptUntil);

/// <summary>One of a list.</summary>
/// <param name="Key">The same in both languages.</param>
/// <param name="Text">In the language asked for.</param>
public sealed record ChoiceView(string Key, string Text);

/// <summary>What an answer looks like.</summary>
public enum QuestionKind
{
    Text,
    LongText,
    YesNo,
    OneOf,
    SeveralOf,
}

/// <summary>What an answer is about.</summary>
public enum QuestionScope
{
    /// <summary>The person: the answer given before is proposed again.</summary>
    Person,

    /// <summary>This one registration.</summary>
    Registration,
}
