using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Adds a group as a draft, with the meetings of its plan stored one by one.</summary>
/// <remarks>Refuses, at <c>Fields.…</c>: catalogue.code-missing, catalogue.code-too-long, catalogue.code-taken, catalogue.venue-unknown,
/// catalogue.capacity, catalogue.price-missing, catalogue.price-unreadable, catalogue.window-out-of-order; those of
/// <see cref="PlanFields"/>; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateGroup(Guid Activity, GroupFields Fields, PlanFields Plan) : ICommand<Guid>;
