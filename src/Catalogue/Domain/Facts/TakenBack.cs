namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>A place that was granted and not taken is granted no more.</summary>
/// <param name="By">The account that took it back; empty: the person is of no family any more.</param>
/// <param name="At">UTC.</param>
/// <param name="Reason">For whoever asks later; empty where nobody took it back.</param>
internal sealed record TakenBack(Guid By, DateTimeOffset At, string Reason);
