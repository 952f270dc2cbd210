namespace Loisirs.Catalogue.Domain.Facts;

/// <summary>A date that takes place otherwise than it was laid out.</summary>
/// <param name="By">The account that moved it last.</param>
/// <param name="At">UTC: when it was moved last.</param>
/// <param name="Reason">For those who hold a place.</param>
/// <param name="Day">Its date as it was laid out, whatever moves came between; so are its hours.</param>
internal sealed record Move(Guid By, DateTimeOffset At, string Reason, DateOnly Day, TimeOnly Starts, TimeOnly Ends);
