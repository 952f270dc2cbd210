using Loisirs.Cart.Application.Calendars;

namespace Loisirs.Cart.Api;

/// <param name="Calendar">The member, or <c>family</c> for the whole family's.</param>
/// <param name="MadeAt">When its address was made; null: it has none. Only the family makes one, on the portal, and sees it once.</param>
internal sealed record CalendarBody(string Calendar, string FirstName, DateTimeOffset? MadeAt)
{
    private const string OfAll = "family";

    public static CalendarBody Of(FamilyCalendar known) => new(known.IsOfAll ? OfAll : known.Person.ToString(), known.FirstName, known.MadeAt);

    /// <summary>The member that the name stands for, empty for the whole family; null for what names nothing.</summary>
    public static Guid? PersonOf(string calendar) => calendar == OfAll ? Guid.Empty : Guid.TryParse(calendar, out var person) ? person : null;
}
