using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Places;

/// <summary>From an instant on, places of a group that are free or become free are sold to nobody but those of its waiting list
/// (<see cref="HoldPlaces.FromList"/>). Whoever sells or frees there waits until this command's transaction ends.</summary>
/// <remarks>P-111. Answers the places as they stand under the lock. Refuses: house.not-found.</remarks>
/// <param name="From">UTC; null: nobody waits who could take one, so that everybody may.</param>
/// <param name="Waiting">How many wait without an offer; null: as it was.</param>
[Needs(Right.Inside)]
public sealed record KeepForList(Guid Group, DateTimeOffset? From, int? Waiting = null) : ICommand<PlacesLeft>;
