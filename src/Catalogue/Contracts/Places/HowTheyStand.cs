using Loisirs.Kernel;

namespace Loisirs.Catalogue.Contracts.Places;

/// <summary>How these groups stand for the public at large, before anybody in particular is chosen; an unknown id is left out. At most 200.</summary>
[Needs(Right.Inside)]
public sealed record HowTheyStand(IReadOnlyList<Guid> Groups) : IQuery<IReadOnlyList<Standing>>;

/// <summary>How a group stands: open to some class, or from when.</summary>
/// <param name="IsOpen">Somebody may register now.</param>
/// <param name="OpensAt">UTC: when it opens to the first class, if it is open to none; null: it does not open any more.</param>
public sealed record Standing(Guid Group, PlacesLeft Places, bool IsOpen, DateTimeOffset? OpensAt);
