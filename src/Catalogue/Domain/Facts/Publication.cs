namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>It is on offer since then.</summary>
/// <param name="By">The account that published it.</param>
/// <param name="At">UTC.</param>
internal sealed record Publication(Guid By, DateTimeOffset At);
