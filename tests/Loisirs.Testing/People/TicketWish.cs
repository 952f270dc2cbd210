namespace Loisirs.Testing.People;

/// <summary>The tickets of a show as a story wants them.</summary>
/// <param name="Performers">Null: a professional show.</param>
public sealed record TicketWish(bool TaxesIncluded = true, int MostPerOrder = 10, int? Performers = null, int? Unpaid = null);
