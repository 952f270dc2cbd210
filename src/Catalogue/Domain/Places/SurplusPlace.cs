namespace Loisirs.Catalogue.Domain.Places;

/// <summary>One person may take a place beyond the group's capacity, because the town says so (P-112). It is used up once the place is
/// taken for good; until then a hold that ends leaves it.</summary>
/// <param name="By">The account, or the program, that decided.</param>
internal sealed record SurplusPlace(Guid Id, Guid GroupId, Guid PersonId, string Reason, Guid By, DateTimeOffset At);
