using Loisirs.Kernel;

namespace Loisirs.Accounts.Contracts.Families;

/// <summary>Whether a family sent a document that shows where it lives, and the town did not decide yet: until then its card is the old one,
/// or it has none, and whoever is asked its price should be told why (W11).</summary>
[Needs(Right.Inside)]
public sealed record IsProofWaiting(Guid Family) : IQuery<bool>;
