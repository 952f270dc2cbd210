using System.Globalization;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>What one chooses from to say a grade.</summary>
internal static class SchoolItems
{
    /// <summary>Kindergarten at four has no number on a form: a number below zero is always a mistake there.</summary>
    private const string FourYears = "4-ans";

    public static IEnumerable<SelectListItem> Years(IEnumerable<int> autumns, Words words) =>
        autumns.Select(autumn => new SelectListItem(words["grade.school-year", autumn, autumn + 1], Number(autumn)));

    /// <summary>As the birth date lets presume first, then each grade.</summary>
    public static IEnumerable<SelectListItem> Grades(Words words) =>
        Enumerable.Range(DeclaredGrade.Lowest, DeclaredGrade.Highest - DeclaredGrade.Lowest + 1)
            .Select(grade => new SelectListItem(words[$"grade.{grade}"], grade == DeclaredGrade.Lowest ? FourYears : Number(grade))).Prepend(new SelectListItem(words["grade.presumed"], ""));

    /// <summary>The grade that was chosen; null for the first choice. What is not offered is no grade, and is refused.</summary>
    public static int? Grade(string? chosen) => chosen switch
    {
        null or "" => null,
        FourYears => DeclaredGrade.Lowest,
        _ => int.TryParse(chosen, NumberStyles.None, CultureInfo.InvariantCulture, out var grade) ? grade : int.MaxValue,
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
