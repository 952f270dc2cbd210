namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>Somebody of the office took it out of use.</summary>
/// <param name="At">UTC.</param>
internal sealed record Retirement(Guid By, DateTimeOffset At);
