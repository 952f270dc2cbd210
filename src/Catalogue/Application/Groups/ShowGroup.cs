using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>One published group with all its dates; house.not-found else.</summary>
[Needs(Right.Anyone)]
internal sealed record ShowGroup(Guid Id) : IQuery<GroupPage>;

/// <summary>All that a group's page says.</summary>
/// <param name="ActivitySlug">For the link to its activity.</param>
/// <param name="Group">With its meetings, in the caller's language.</param>
/// <param name="CancelledAt">UTC: since when it is cancelled, or null.</param>
internal sealed record GroupPage(GroupView Group, GroupCard Card, string ActivitySlug, DateTimeOffset? CancelledAt, bool IsPast);
