namespace Loisirs.Catalogue.Domain.Programmes;

/// <summary>How much of each group some people may take early, in percent rounded down to whole places; null: all of it.</summary>
/// <param name="FormerPercent">For former participants, until the general opening (W14).</param>
/// <param name="NonResidentPercent">For non-residents (W15).</param>
/// <param name="NonResidentUntil">The day from which they may take what is left; null: never.</param>
internal sealed record PlaceShares(int? FormerPercent = null, int? NonResidentPercent = null, DateOnly? NonResidentUntil = null)
{
    public static readonly PlaceShares None = new();
}
