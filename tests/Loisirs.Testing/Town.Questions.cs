using Loisirs.Catalogue.Application.Questions;
using Loisirs.Testing.People;

namespace Loisirs.Testing;

public sealed partial class Town
{
    /// <summary>The office asks this of whoever registers for that group's activity; it must be answered.</summary>
    public async Task AsksQuestion(GroupInTown group, string label) => await Does(new KeepQuestion(group.Activity, null, new()
    {
        LabelFr = label,
        PurposeFr = "Pour former les groupes.",
        IsNeeded = true,
        KeptUntil = Today.AddYears(1),
    }));
}
