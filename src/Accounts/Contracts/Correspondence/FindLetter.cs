using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Correspondence;

/// <summary>The message written under a key, as the portal shows it without the mail.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.Inside)]
public sealed record FindLetter(string Key, Guid Family) : IQuery<LetterView>;

/// <param name="SentAt">When the mail server accepted it, or null while it waits.</param>
public sealed record LetterView(Guid Id, string To, string Subject, string Text, DateTimeOffset WrittenAt, DateTimeOffset? SentAt);
