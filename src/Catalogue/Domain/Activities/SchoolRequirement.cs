using Loisirs.Kernel.Ages;

namespace Loisirs.Catalogue.Domain.Activities;

/// <summary>Whom an activity is for by the grades of school: as declared, else presumed from the birth date (A21–A24).</summary>
/// <param name="From">Lowest grade; 0 is kindergarten, 7 is secondary 1.</param>
/// <param name="To">Highest grade, included; not asked where a grade must be finished.</param>
/// <param name="Autumn">Year in which the school year begins.</param>
internal sealed record SchoolRequirement(SchoolRuleKind Kind, int From, int To, int Autumn)
{
    /// <summary>The last grade before people are out of school: secondary 5.</summary>
    public const int LastGrade = 11;

    /// <summary>The summer at the end of the school year.</summary>
    public int Summer => Autumn + 1;

    /// <param name="birth">Birth date.</param>
    /// <param name="declared">The grade declared for that school year, or null.</param>
    public bool Fits(DateOnly birth, int? declared) => Kind == SchoolRuleKind.Finished
        ? SchoolGrade.HasFinished(From, birth, Summer, declared)
        : Enumerable.Range(From, To - From + 1).Any(grade => SchoolGrade.IsIn(grade, birth, Autumn, declared));

    /// <summary>The grade in that school year: as declared, else as the birth date lets presume.</summary>
    public int GradeOf(DateOnly birth, int? declared) => declared ?? SchoolGrade.Presumed(birth, Autumn);
}

/// <summary>How the grade counts.</summary>
internal enum SchoolRuleKind
{
    /// <summary>In one of these grades in that school year.</summary>
    InGrade,

    /// <summary>That grade is finished at the end of that school year: « maternelle terminée ».</summary>
    Finished,
}
