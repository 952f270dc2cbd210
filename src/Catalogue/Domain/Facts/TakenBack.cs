namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>A place that was granted and not taken is granted no more.</summary>
/// <param name="By">The account that took it back.</param>
/// <param name="At">UTC.</param>
/// <param name="Reason">For whoever asks later.</param>
internal sealed record TakenBack(Guid By, DateTimeOffset At, string Reason);
