using Loisirs.Kernel;
using Loisirs.Kernel.Ages;

namespace Loisirs.Accounts.Domain.Families;

/// <summary>What was said of a person's grade in a school year: it counts for more than what the birth date lets presume (A21–A24).
/// Never edited: what is said later follows, and counts.</summary>
/// <param name="Autumn">Year in which the school year begins.</param>
/// <param name="Grade">0 is kindergarten, 7 is secondary 1; null: as the birth date lets presume, after all.</param>
/// <param name="By">The account of the family, or of the office.</param>
/// <param name="Reason">Why the office said so; null where the family did.</param>
internal sealed record DeclaredGrade(Guid Id, Guid Person, int Autumn, int? Grade, Guid By, DateTimeOffset On, string? Reason)
{
    /// <summary>Kindergarten at four.</summary>
    public const int Lowest = SchoolGrade.Kindergarten - 1;

    /// <summary>Secondary 5.</summary>
    public const int Highest = 11;

    private const int FirstMonth = 9;

    /// <summary>What is said today of a school year.</summary>
    /// <remarks>Refuses: accounts.school-year-unknown.</remarks>
    public static Result<DeclaredGrade> Of(Guid person, int autumn, int? grade, Guid by, string? reason, DateOnly today, DateTimeOffset now) =>
        Autumns(today).Contains(autumn)
            ? new DeclaredGrade(Guid.CreateVersion7(now), person, autumn, grade, by, now, reason)
            : AccountsRefusals.SchoolYearUnknown;

    /// <summary>The school years of which one may speak on that day, by their autumn: the one that runs, or has just ended
    /// (« maternelle terminée »), and the next.</summary>
    public static IReadOnlyList<int> Autumns(DateOnly today) =>
        today.Month >= FirstMonth ? [today.Year, today.Year + 1] : [today.Year - 1, today.Year];
}
