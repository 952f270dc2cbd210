using Loisirs.Accounts.Contracts.Correspondence;

namespace Loisirs.Testing.People;

/// <summary>A message that the town wrote to a family, as it is kept.</summary>
/// <param name="Key">What it tells of.</param>
public sealed record LetterInTown(string Key, Guid Family, string To, string Subject, string Text, string Html, IReadOnlyList<Enclosure> Enclosures);
