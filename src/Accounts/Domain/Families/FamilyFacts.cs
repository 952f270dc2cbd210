namespace Loisirs.Accounts.Domain.Families;

/// <summary>Whoever reads the family's mailbox pressed the button of the message.</summary>
internal sealed record EmailConfirmation(DateTimeOffset At);

/// <summary>The town let the family register.</summary>
/// <param name="By">The account of the office.</param>
internal sealed record Approval(Guid By, DateTimeOffset At);

/// <summary>The town did not let the family register.</summary>
/// <param name="Reason">Sent to the family as is.</param>
internal sealed record AccountRefusal(Guid By, DateTimeOffset At, string Reason);
