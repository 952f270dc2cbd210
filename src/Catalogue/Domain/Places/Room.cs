using Loisirs.Catalogue.Contracts.Places;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>What there is in a group for those who ask.</summary>
/// <param name="Places">How many new places: the guard's word when they are held.</param>
/// <param name="Left">The state of places, to be shown.</param>
/// <param name="Shares">What is taken of the shares.</param>
internal sealed record Room(int Places, PlacesLeft Left, SharesTaken Shares)
{
    /// <summary>What the office granted in it, and nobody took yet.</summary>
    public IReadOnlyCollection<SurplusPlace> Granted { get; init; } = [];

    /// <summary>How many of those granted beyond capacity still can be taken.</summary>
    public int Beyond => Math.Max(0, Left.Capacity + Left.Surplus - Left.Taken - Left.KeptBack - Left.Given - Places);

    /// <summary>One that was kept back is this person's.</summary>
    public bool IsGivenTo(Guid person) => Granted.Any(grant => grant.FromKept && grant.PersonId == person);

    /// <summary>This person may go beyond capacity.</summary>
    public bool IsOpenBeyond(Guid person) => Granted.Any(grant => !grant.FromKept && grant.PersonId == person);
}
