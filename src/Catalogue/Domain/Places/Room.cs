using Loisirs.Catalogue.Contracts.Places;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>What there is in a group for those who ask.</summary>
/// <param name="Places">How many new places: the guard's word when they are held.</param>
/// <param name="Left">The state of places, to be shown.</param>
/// <param name="Shares">What is taken of the shares.</param>
internal sealed record Room(int Places, PlacesLeft Left, SharesTaken Shares)
{
    /// <summary>Who may take a place beyond capacity; null: nobody.</summary>
    public IReadOnlySet<Guid>? Granted { get; init; }

    /// <summary>How many of them still can.</summary>
    public int Beyond => Granted is null ? 0 : Math.Max(0, Left.Capacity + Left.Surplus - Left.Taken - Places);
}
