using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Venues;

/// <summary>The venues by name. At most 500.</summary>
[Needs(Right.Anyone)]
internal sealed record ListVenues : IQuery<IReadOnlyList<VenueView>>;
