using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain.Places;

/// <summary>Somebody who wants a place, with what the catalogue itself knows of them.</summary>
/// <param name="AlreadyHas">A live place in the group that is asked for.</param>
internal sealed record Candidate(Participant Person, bool AlreadyHas = false)
{
    /// <summary>Tickets of one price class, instead of a place for the person; 0: the place.</summary>
    public int Tickets { get; init; }

    /// <summary>Tickets of that group in the whole request, this wish included.</summary>
    public int TicketsInAll { get; init; }

    /// <summary>The groups in which the person has a place for good.</summary>
    public IReadOnlyCollection<TakenGroup> Taken { get; init; } = [];

    /// <summary>For the names that the reasons say.</summary>
    public Language Language { get; init; } = Language.French;

    /// <summary>The person has, for good, a place in a group of that lineage that ends before that day.</summary>
    public bool WillHaveCompleted(Guid lineage, DateOnly before) => Taken.Any(taken => taken.Lineage == lineage && taken.LastDay < before);
}

/// <summary>A group in which a person has a place for good, and that was not cancelled.</summary>
internal sealed record TakenGroup(Guid Person, Guid Lineage, Guid Programme, DateOnly LastDay);
