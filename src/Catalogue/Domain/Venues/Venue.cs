using Loisirs.Catalogue.Contracts.Groups;

namespace Loisirs.Catalogue.Domain.Venues;

/// <summary>Where groups meet.</summary>
internal sealed class Venue
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Address { get; init; }

    public VenueView View => new(Id, Name, Address);
}
