using Loisirs.Catalogue.Contracts.Places;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>What there is in a group for those who ask.</summary>
/// <param name="Places">How many new places: the guard's word when they are held.</param>
/// <param name="Left">The state of places, to be shown.</param>
/// <param name="Shares">What is taken of the shares.</param>
internal sealed record Room(int Places, PlacesLeft Left, SharesTaken Shares);
