using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>All activities for the office, drafts too, by name; 50 a page.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ListOfficeActivities(
    string? Text = null, Guid? Programme = null, string? Category = null, ActivityKind? Kind = null, GroupState? State = null, int Page = 1)
    : IQuery<Slice<OfficeActivityRow>>;

/// <summary>One activity in the office's list.</summary>
/// <param name="Taken">Places held or taken in all its groups, read live.</param>
internal sealed record OfficeActivityRow(
    Guid Id, string Name, string Category, ActivityKind Kind, string Programme, GroupState State, int Groups, int Capacity, int Taken);
