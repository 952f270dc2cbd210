namespace Loisirs.Accounts.Domain.Families;

/// <summary>Whoever reads the family's mailbox pressed the button of the message.</summary>
internal sealed record EmailConfirmation(DateTimeOffset At);
