namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>It will not take place.</summary>
/// <param name="By">The account that cancelled it.</param>
/// <param name="At">UTC.</param>
/// <param name="Reason">For those who hold a place.</param>
internal sealed record Cancellation(Guid By, DateTimeOffset At, string Reason);
