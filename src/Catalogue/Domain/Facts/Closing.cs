namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>No more registrations since then; what was taken stands.</summary>
/// <param name="By">The account that closed it.</param>
/// <param name="At">UTC.</param>
internal sealed record Closing(Guid By, DateTimeOffset At);
