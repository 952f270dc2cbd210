using System.Globalization;
using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel.Ages;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Places;

/// <summary>The table of ages, each row asked as a family asks it: may this child take this group?</summary>
public sealed class EligibilityTable(EligibilityTable.TownOfRows rows) : IClassFixture<EligibilityTable.TownOfRows>
{
    private const string TooYoung = "place.too-young";
    private const string TooOld = "place.too-old";

    [Theory]
    [InlineData("A1", "6 8 at 2026-09-30", "2020-09-30", null)]
    [InlineData("A2", "6 8 at 2026-09-30", "2020-10-01", TooYoung)]
    [InlineData("A3", "6 8 first 2027-01-11", "2018-01-12", null)]
    [InlineData("A4", "6 8 first 2027-01-11", "2018-01-11", TooOld)]
    [InlineData("A5", "16 - registration 2026-11-24", "2010-11-25", TooYoung)]
    [InlineData("A6", "16 - registration 2026-11-25", "2010-11-25", null)]
    [InlineData("A7", "16 - first 2026-12-01", "2010-11-25", null)]
    [InlineData("A8", "6 - at 2028-02-29", "2020-02-29", null)]
    [InlineData("A9", "6 - at 2026-02-28", "2020-02-29", TooYoung)]
    [InlineData("A10", "6 - at 2026-03-01", "2020-02-29", null)]
    [InlineData("A11", "18m 3 at 2026-09-11", "2025-03-12", TooYoung)]
    [InlineData("A12", "18m 3 at 2026-09-12", "2025-03-12", null)]
    [InlineData("A13", "18m 3 at 2026-02-28", "2024-08-31", TooYoung)]
    [InlineData("A14", "18m 3 at 2026-03-01", "2024-08-31", null)]
    [InlineData("A15", "18m 3 at 2026-09-15", "2022-09-16", null)]
    [InlineData("A16", "18m 3 at 2026-09-15", "2022-09-15", TooOld)]
    [InlineData("A17", "18m 36m at 2026-09-15", "2023-09-15", null)]
    [InlineData("A18", "18m 36m at 2026-09-15", "2023-08-15", TooOld)]
    [InlineData("A19", "- 2 at 2026-09-15", "2023-09-16", null)]
    [InlineData("A20", "- 2 at 2026-09-15", "2023-09-15", TooOld)]
    [InlineData("A21", "finished 0 2025", "2020-09-30", null)]
    [InlineData("A22", "finished 0 2025", "2020-10-01", "place.grade-not-finished")]
    [InlineData("A23", "grade 3 2026", "2018-09-30", null)]
    [InlineData("A24", "grade 3 2026", "2018-10-01", "place.wrong-grade")]
    [InlineData("A25", "5 12 at 2026-09-30", "2021-09-30", null)]
    [InlineData("A26", "11 12 at 2025-09-30", "2012-10-01", null)]
    [InlineData("A27", "6 - any 2026-12-08", "2020-12-08", null)]
    [InlineData("A28", "6 - any 2026-12-08", "2020-12-09", TooYoung)]
    public async Task Each_row_is_answered(string rule, string who, string born, string? code)
    {
        var asked = who.Split(' ');
        if (asked[2] == "registration")
        {
            rows.Town.Clock.AdjustTime(new DateTimeOffset(Day(asked[3]), new TimeOnly(17, 0), TimeSpan.Zero));
        }

        var group = await rows.Season.Offers(activity: Activity(asked), plan: Season.Saturdays() with { Days = Enum.GetValues<DayOfWeek>(), First = First(asked), Last = Last(asked) });

        Assert.Equal((rule, code), (rule, Season.Code(await rows.Season.MayTake(group, Season.Person(born: born)))));
    }

    [Theory]
    [InlineData("A21", "finished 0 2025", "2020-09-30", -1, "place.grade-not-finished")] // begins a year later
    [InlineData("A22", "finished 0 2025", "2020-10-01", 0, null)]
    [InlineData("A23", "grade 3 2026", "2018-09-30", 2, "place.wrong-grade")] // takes a year again
    [InlineData("A24", "grade 3 2026", "2018-10-01", 3, null)]
    public async Task A_declared_grade_counts_for_more_than_the_birth_date(string rule, string who, string born, int declared, string? code)
    {
        var asked = who.Split(' ');
        var group = await rows.Season.Offers(activity: Activity(asked), plan: Season.Saturdays() with { Days = Enum.GetValues<DayOfWeek>(), First = First(asked), Last = Last(asked) });
        var child = Season.Person(born: born);

        Assert.Equal((rule, code), (rule, Season.Code(await rows.Season.MayTake(group, child with { Grades = [new(Number(asked[2])!.Value, declared)] }))));
        var another = await rows.Season.MayTake(group, child with { Grades = [new(2030, declared)] }); // of another school year
        Assert.Equal(Season.Code(await rows.Season.MayTake(group, child)), Season.Code(another));
    }

    private ActivityFields Activity(string[] asked) => asked[0] is "grade" or "finished"
        ? rows.Season.Activity() with
        {
            School = asked[0] == "grade" ? SchoolRuleKind.InGrade : SchoolRuleKind.Finished,
            SchoolFrom = Number(asked[1]),
            SchoolAutumn = Number(asked[2]),
        }
        : rows.Season.Activity() with
        {
            AgeFrom = Number(asked[0]),
            AgeFromUnit = Unit(asked[0]),
            AgeTo = Number(asked[1]),
            AgeToUnit = Unit(asked[1]),
            Reference = asked[2] switch
            {
                "at" => ReferenceDateKind.Fixed,
                "registration" => ReferenceDateKind.Registration,
                "any" => ReferenceDateKind.AnyMeeting,
                _ => ReferenceDateKind.FirstMeeting,
            },
            ReferenceOn = asked[2] == "at" ? Day(asked[3]) : null,
        };

    private static DateOnly First(string[] asked) => asked[2] switch
    {
        "first" => Day(asked[3]),
        "any" => new(2026, 12, 1),
        _ => new(2027, 1, 9),
    };

    private static DateOnly Last(string[] asked) => asked[2] == "any" ? Day(asked[3]) : First(asked).AddDays(20);

    private static AgeUnit Unit(string limit) => limit.EndsWith('m') ? AgeUnit.Months : AgeUnit.Years;

    private static int? Number(string text) =>
        int.TryParse(text.TrimEnd('m'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>One town for all rows.</summary>
    public sealed class TownOfRows : TownTest
    {
        internal Season Season { get; private set; } = null!;

        internal new Town Town => base.Town;

        public override async Task InitializeAsync()
        {
            await base.InitializeAsync();
            Season = await Season.In(base.Town);
        }
    }
}
