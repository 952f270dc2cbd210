namespace Loisirs.Accounts.Domain.Families;

/// <summary>The town let the family register.</summary>
/// <param name="By">The account of the office.</param>
internal sealed record Approval(Guid By, DateTimeOffset At);
