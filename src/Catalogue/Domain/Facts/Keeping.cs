namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>Places are kept back from sale.</summary>
/// <param name="By">The account that decided last.</param>
/// <param name="At">UTC.</param>
/// <param name="Reason">For the office: a partner, the children of a centre.</param>
internal sealed record Keeping(Guid By, DateTimeOffset At, string Reason);
