namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>A manager confirmed that a partner may be paid before its courses begin: an exception of the Act applies.</summary>
/// <param name="By">The account that confirmed it.</param>
/// <param name="At">UTC.</param>
/// <param name="Reason">For the office: which exception, and who said so.</param>
internal sealed record PrepaymentConfirmation(Guid By, DateTimeOffset At, string Reason);
