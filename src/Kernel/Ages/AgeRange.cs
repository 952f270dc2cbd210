namespace Loisirs.Kernel.Ages;

/// <summary>Ages that a group takes, both ends included: 6–8 ends the day before the 9th birthday, "3 ans" as a top means
/// under 4 years, "36 mois" means under 37 months (A1–A20).</summary>
/// <param name="From">Youngest age taken; null: no minimum.</param>
/// <param name="To">Oldest age taken; null: no maximum.</param>
public sealed record AgeRange(AgeLimit? From, AgeLimit? To)
{
    /// <summary>Everyone.</summary>
    public static AgeRange Any { get; } = new(null, null);

    /// <summary>From that age on, "16 ans et plus".</summary>
    public static AgeRange AtLeast(AgeLimit from) => new(from, null);

    /// <summary>From one age to the other in years, both included, "6-8 ans".</summary>
    public static AgeRange Years(int from, int to) => new(AgeLimit.Years(from), AgeLimit.Years(to));

    /// <summary>Below that age, which is excluded: "moins de 3 ans" (A19, A20).</summary>
    public static AgeRange Under(AgeLimit limit) => new(null, limit with { Number = limit.Number - 1 });

    /// <summary>Whether the person's age on that date is in the range, and the age found.</summary>
    /// <inheritdoc cref="Age.YearsOn" path="/param"/>
    public AgeAnswer Includes(DateOnly birth, DateOnly on, bool leapBirthdayOn28February = false) =>
        Includes(birth, new AgeDates(on, on), leapBirthdayOn28February);

    /// <summary>The same where the minimum and the maximum are looked at on different dates (any meeting, A27).</summary>
    public AgeAnswer Includes(DateOnly birth, AgeDates dates, bool leapBirthdayOn28February = false)
    {
        if (From is { } from && from.AgeOn(birth, dates.ForMinimum, leapBirthdayOn28February) < from.Number)
            return Answer(AgeFit.TooYoung, dates.ForMinimum);
        if (To is { } to && to.AgeOn(birth, dates.ForMaximum, leapBirthdayOn28February) > to.Number)
            return Answer(AgeFit.TooOld, dates.ForMaximum);
        return Answer(AgeFit.Fits, dates.ForMinimum);

        AgeAnswer Answer(AgeFit fit, DateOnly on) => new(
            fit,
            Age.YearsOn(birth, on, leapBirthdayOn28February),
            Age.MonthsOn(birth, on, leapBirthdayOn28February),
            on);
    }

    /// <summary>The birth dates that fit on that date, both included, for the sentence that staff read before publishing.</summary>
    /// <returns>Null where the range has no such end.</returns>
    public (DateOnly? First, DateOnly? Last) BirthDates(DateOnly on, bool leapBirthdayOn28February = false) => (
        To is { } to
            ? (to with { Number = to.Number + 1 }).LastBirthReaching(on, leapBirthdayOn28February).AddDays(1)
            : null,
        From?.LastBirthReaching(on, leapBirthdayOn28February));
}
