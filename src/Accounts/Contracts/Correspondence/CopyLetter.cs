using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Correspondence;

/// <summary>Sends once more what was written to a family under a key, as a copy: the same text and files, its subject marked, to where the
/// family's mail goes now.</summary>
/// <remarks>A copy is a message of its own, which refers to the first (P-301). Refuses: house.not-found, letters.too-many-copies.</remarks>
[Needs(Right.Inside)]
public sealed record CopyLetter(string Key, Guid Family) : ICommand<LetterCopy>;

/// <param name="To">Where it goes.</param>
public sealed record LetterCopy(Guid Id, string To);
