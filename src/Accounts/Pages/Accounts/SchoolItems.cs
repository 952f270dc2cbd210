using System.Globalization;
using Loisirs.Accounts.Domain.Families;
using Loisirs.Shared.Texts;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Loisirs.Accounts.Pages.Accounts;

/// <summary>What one chooses from to say a grade.</summary>
internal static class SchoolItems
{
    public static IEnumerable<SelectListItem> Years(IEnumerable<int> autumns, Words words) =>
        autumns.Select(autumn => new SelectListItem(words["grade.school-year", autumn, autumn + 1], Number(autumn)));

    /// <summary>As the birth date lets presume first, then each grade.</summary>
    public static IEnumerable<SelectListItem> Grades(Words words) =>
        Enumerable.Range(DeclaredGrade.Lowest, DeclaredGrade.Highest - DeclaredGrade.Lowest + 1)
            .Select(grade => new SelectListItem(words[$"grade.{grade}"], Number(grade))).Prepend(new SelectListItem(words["grade.presumed"], ""));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
