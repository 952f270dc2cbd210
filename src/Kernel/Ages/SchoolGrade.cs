namespace Loisirs.Kernel.Ages;

/// <summary>Québec school grades as numbers: 0 is kindergarten (5 by 30 September), 1 is grade 1 (6 by 30 September),
/// 7 is secondary 1; negative is before school.</summary>
/// <remarks>A presumption from the birth date only: derogations exist, so a grade that the family declares overrides it.</remarks>
public static class SchoolGrade
{
    /// <summary>Kindergarten.</summary>
    public const int Kindergarten = 0;

    /// <summary>The grade presumed in the school year that begins in that autumn.</summary>
    public static int Presumed(DateOnly birth, int autumn) =>
        Age.YearsOn(birth, new DateOnly(autumn, 9, 30)) - 5;

    /// <summary>Whether the child is in that grade in the school year that begins in that autumn (A23, A24).</summary>
    /// <param name="grade">The grade asked for.</param>
    /// <param name="birth">Birth date.</param>
    /// <param name="autumn">Year in which the school year begins.</param>
    /// <param name="declared">The grade that the family declares for that school year, else null.</param>
    public static bool IsIn(int grade, DateOnly birth, int autumn, int? declared = null) =>
        (declared ?? Presumed(birth, autumn)) == grade;

    /// <summary>Whether the child has finished that grade by that summer: "maternelle terminée" (A21, A22).</summary>
    /// <param name="grade">The grade asked for.</param>
    /// <param name="birth">Birth date.</param>
    /// <param name="summer">Year of the summer.</param>
    /// <param name="declared">The grade that the family declares for the school year ending then, else null.</param>
    public static bool HasFinished(int grade, DateOnly birth, int summer, int? declared = null) =>
        (declared ?? Presumed(birth, summer - 1)) >= grade;
}
