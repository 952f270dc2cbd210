using Loisirs.Kernel.Ages;

namespace Loisirs.Kernel.Tests.Ages;

public sealed class SchoolGradeTests
{
    [Theory]
    [InlineData("A21", 9, 30, null, true)]
    [InlineData("A22", 10, 1, null, false)]
    [InlineData("A22 declared", 10, 1, SchoolGrade.Kindergarten, true)]
    public void Kindergarten_finished_is_presumed_from_the_age(string rule, int month, int day, int? declared, bool finished) =>
        Assert.Equal((rule, finished), (rule, SchoolGrade.HasFinished(
            SchoolGrade.Kindergarten, new DateOnly(2020, month, day), summer: 2026, declared)));

    [Theory]
    [InlineData("A23", 9, 30, null, true)]
    [InlineData("A24", 10, 1, null, false)]
    [InlineData("A24 declared", 10, 1, 3, true)]
    public void A_grade_is_presumed_from_the_age(string rule, int month, int day, int? declared, bool isIn) =>
        Assert.Equal((rule, isIn), (rule, SchoolGrade.IsIn(3, new DateOnly(2018, month, day), autumn: 2026, declared)));

    [Fact, Trait("Rule", "A24")]
    public void A_day_too_late_is_a_grade_lower() =>
        Assert.Equal(2, SchoolGrade.Presumed(new DateOnly(2018, 10, 1), autumn: 2026));
}
