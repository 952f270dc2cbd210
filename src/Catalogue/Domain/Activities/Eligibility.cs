using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel.Ages;

namespace Loisirs.Catalogue.Domain.Activities;

/// <summary>Whom an activity is for: ages and the day that decides them, school, who comes along, what must be completed before (A1–A28).</summary>
internal sealed record Eligibility(AgeRange Ages, ReferenceDate Reference)
{
    /// <summary>Null: school does not count.</summary>
    public SchoolRequirement? School { get; init; }

    /// <summary>Youngest age of the adult who must come along and holds no place; null: nobody needs to.</summary>
    public int? CompanionFrom { get; init; }

    /// <summary>The lineage of the activity that must be completed before; null: none.</summary>
    public Guid? PrerequisiteLineage { get; init; }

    public static readonly Eligibility Everyone = new(AgeRange.Any, ReferenceDate.FirstMeeting);

    /// <summary>Whether a person fits, and the age found on the day that decided.</summary>
    public AgeAnswer Fits(DateOnly birth, DateOnly firstMeeting, DateOnly lastMeeting, DateOnly today) =>
        Ages.Includes(birth, Reference.Resolve(firstMeeting, lastMeeting, today));

    /// <summary>The same in a programme that comes so much later.</summary>
    public Eligibility In(SeasonShift shift) => this with
    {
        Reference = shift.Reference(Reference),
        School = School is { } school ? school with { Autumn = school.Autumn + shift.Years } : null,
    };

    /// <summary>Whether somebody of so many completed years can fit, for a search that knows no birth date.</summary>
    public bool MayTakeAge(int years) =>
        (Ages.From is not { } from || LastMonth(years) >= FirstMonth(from)) && (Ages.To is not { } to || years * 12 <= LastMonth(to));

    private static int FirstMonth(AgeLimit limit) => limit.Unit == AgeUnit.Years ? limit.Number * 12 : limit.Number;

    private static int LastMonth(AgeLimit limit) => limit.Unit == AgeUnit.Years ? LastMonth(limit.Number) : limit.Number;

    private static int LastMonth(int years) => (years * 12) + 11;
}
