using Loisirs.Accounts.Contracts.Families;

namespace Loisirs.Accounts.Domain.Families;

/// <summary>A class that the town recognised to a household between two civil dates, both included (C1). Never edited:
/// a new card follows the old one.</summary>
/// <param name="By">The account of the office that saw the proof.</param>
internal sealed record ResidencyCard(Guid Id, Guid FamilyId, ResidencyClass Class, DateOnly From, DateOnly To, Guid By, DateTimeOffset On)
{
    /// <summary>The last day of a card of so many years, included: the day before its anniversary (C5). One from 29 February ends on a
    /// 28th in common years.</summary>
    public static DateOnly UsualEnd(DateOnly from, int years) => new DateOnly(from.Year + years, from.Month, 1).AddDays(from.Day - 2);

    /// <summary>The card that is valid on that day, else the last one given, else null.</summary>
    public static ResidencyCard? Among(IEnumerable<ResidencyCard> cards, DateOnly day) =>
        cards.OrderByDescending(card => card.From <= day && day <= card.To).ThenByDescending(card => card.On).FirstOrDefault();
}
