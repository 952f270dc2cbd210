namespace Loisirs.Catalogue.Domain.Subscriptions;

/// <summary>What a subscription gives: visits between two days, both included, in town time.</summary>
/// <param name="Visits">How many; null: as many as one likes.</param>
/// <param name="Room">How many may be inside at once; null: any number.</param>
internal sealed record Pass(DateOnly From, DateOnly To, int? Visits, int? Room);
