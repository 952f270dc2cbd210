namespace Loisirs.Accounts.Domain.Families;

/// <summary>The family turned out to be another one, which goes on for both.</summary>
internal sealed record Merging(Guid By, DateTimeOffset At, Guid Into);
