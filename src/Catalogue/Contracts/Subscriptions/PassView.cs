namespace Loisirs.Catalogue.Contracts.Subscriptions;

/// <summary>What a subscription gives: visits between two days, both included, in town time.</summary>
/// <param name="Visits">How many; null: as many as one likes.</param>
/// <param name="Room">How many may be inside at once; null: any number.</param>
public sealed record PassView(DateOnly From, DateOnly To, int? Visits, int? Room);
