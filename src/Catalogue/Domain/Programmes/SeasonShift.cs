using Loisirs.Kernel.Ages;
using Loisirs.Kernel.Windows;

namespace Loisirs.Catalogue.Domain.Programmes;

/// <summary>How far a programme moves to become the next one: whole weeks, so that each date keeps its weekday (C22).</summary>
/// <param name="Weeks">1 or more.</param>
internal readonly record struct SeasonShift(int Weeks)
{
    private const double DaysOfAYear = 365.25;

    /// <summary>The fewest whole weeks that bring the first day to that one or after it.</summary>
    public static SeasonShift Between(DateOnly from, DateOnly to) => new((to.DayNumber - from.DayNumber + 6) / 7);

    /// <summary>Whole years nearest to the move: a session of the same school year keeps its 30 September.</summary>
    public int Years => (int)Math.Round(Weeks * 7 / DaysOfAYear);

    public DateOnly Day(DateOnly day) => day.AddDays(Weeks * 7);

    /// <summary>The windows at the same weekday and hour of the wall clock.</summary>
    public IReadOnlyList<RegistrationWindow> Windows(IEnumerable<RegistrationWindow> windows)
    {
        var shift = this;
        return
        [
            .. windows.Select(window => window with
            {
                Opens = window.Opens with { Day = shift.Day(window.Opens.Day) },
                Closes = window.Closes is { } closes ? closes with { Day = shift.Day(closes.Day) } : null,
            }),
        ];
    }

    public PlaceShares Shares(PlaceShares shares) =>
        shares with { NonResidentUntil = shares.NonResidentUntil is { } until ? Day(until) : null };

    /// <summary>The day that decides an age keeps its day and month: « au 30 septembre » stays a 30 September.</summary>
    public ReferenceDate Reference(ReferenceDate reference) =>
        reference.FixedOn is { } on ? ReferenceDate.Fixed(on.AddYears(Years)) : reference;
}
