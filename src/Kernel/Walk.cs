namespace Loisirs.Kernel;

/// <summary>Which part of a list a program asks for: what comes after one thing, in the order of ids, which is the order in which things
/// were made. An id never changes, so that what existed throughout comes exactly once, whatever is added or renamed meanwhile (C35).</summary>
/// <param name="After">The last thing of the part before; null: from the beginning.</param>
/// <param name="Limit">How many at most.</param>
/// <param name="ChangedSince">Only what was made or changed since then, UTC; null: all.</param>
public sealed record Walk(Guid? After, int Limit, DateTimeOffset? ChangedSince = null);
