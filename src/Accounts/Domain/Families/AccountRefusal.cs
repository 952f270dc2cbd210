namespace Loisirs.Accounts.Domain.Families;

/// <summary>The town did not let the family register.</summary>
/// <param name="Reason">Sent to the family as is.</param>
internal sealed record AccountRefusal(Guid By, DateTimeOffset At, string Reason);
