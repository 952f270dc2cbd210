using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel.Ages;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Reads whom an activity is for as staff typed it.</summary>
internal static class EligibilityReading
{
    private const int OldestYears = 120;
    private const int OldestCompanion = 99;
    private const int FirstAutumn = 2000;
    private const int LastAutumn = 2100;

    public static Eligibility Eligibility(this FormReading form, ActivityFields typed)
    {
        var from = Limit(form, nameof(typed.AgeFrom), typed.AgeFrom, typed.AgeFromUnit);
        var to = Limit(form, nameof(typed.AgeTo), typed.AgeTo, typed.AgeToUnit);
        if (from is { } youngest && to is { } oldest && Months(youngest) > Months(oldest) + (oldest.Unit == AgeUnit.Years ? 11 : 0))
        {
            form.Refuse(nameof(typed.AgeTo), "catalogue.ages-out-of-order");
        }

        if (typed.Reference == ReferenceDateKind.Fixed && typed.ReferenceOn is null)
        {
            form.Refuse(nameof(typed.ReferenceOn), "catalogue.reference-missing");
        }

        if (typed.CompanionFrom is < 0 or > OldestCompanion)
        {
            form.Refuse(nameof(typed.CompanionFrom), "catalogue.age-out-of-range");
        }

        var reference = new ReferenceDate(typed.Reference, typed.Reference == ReferenceDateKind.Fixed ? typed.ReferenceOn : null);
        return new(new AgeRange(from, to), reference)
        {
            School = typed.School is { } kind ? School(form, kind, typed) : null,
            CompanionFrom = typed.CompanionFrom,
            PrerequisiteLineage = typed.Prerequisite,
        };
    }

    private static SchoolRequirement School(FormReading form, SchoolRuleKind kind, ActivityFields typed)
    {
        var (from, autumn) = (typed.SchoolFrom ?? -1, typed.SchoolAutumn ?? 0);
        var to = kind == SchoolRuleKind.Finished ? from : typed.SchoolTo ?? from;
        if (from is < SchoolGrade.Kindergarten or > SchoolRequirement.LastGrade)
        {
            form.Refuse(nameof(typed.SchoolFrom), "catalogue.grade-missing");
        }
        else if (to < from || to > SchoolRequirement.LastGrade)
        {
            form.Refuse(nameof(typed.SchoolTo), "catalogue.grades-out-of-order");
        }

        if (autumn is < FirstAutumn or > LastAutumn)
        {
            form.Refuse(nameof(typed.SchoolAutumn), "catalogue.school-year-missing");
        }

        return new(kind, from, to, autumn);
    }

    private static AgeLimit? Limit(FormReading form, string field, int? number, AgeUnit unit)
    {
        if (number is < 0 || number > (unit == AgeUnit.Years ? OldestYears : OldestYears * 12))
        {
            form.Refuse(field, "catalogue.age-out-of-range");
        }

        return number is { } age ? new AgeLimit(age, unit) : null;
    }

    private static int Months(AgeLimit limit) => limit.Unit == AgeUnit.Years ? limit.Number * 12 : limit.Number;
}
