namespace Loisirs.Catalogue.Domain.Activities;

/// <summary>The activity that must be completed before: its lineage, so that any season of it counts.</summary>
/// <param name="Name">As it is named today.</param>
internal sealed record Prerequisite(Guid Lineage, LocalText Name);
