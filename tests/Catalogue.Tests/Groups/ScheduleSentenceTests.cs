using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Ages;
using Loisirs.Testing;

namespace Loisirs.Catalogue.Tests.Groups;

public sealed class ScheduleSentenceTests : TownTest
{
    [Fact]
    public async Task Says_days_hours_and_dates_in_both_languages()
    {
        var season = await Season.In(Town);
        var group = await season.Offers(plan: Season.Saturdays() with { First = new(2027, 3, 6), Last = new(2027, 5, 8), SkipHolidays = false });

        Assert.Equal("samedi, 9 h à 9 h 55, 10 séances du 6 mars au 8 mai", Plain((await View(group, Language.French)).Schedule));
        Assert.Equal("Saturday, 9 to 9:55 a.m., 10 sessions from March 6 to May 8", Plain((await View(group, Language.English)).Schedule));
    }

    [Theory]
    [InlineData(new[] { DayOfWeek.Tuesday, DayOfWeek.Thursday }, "mardi et jeudi, 9 h à 9 h 55, 4 séances du 12 janvier au 21 janvier")]
    [InlineData(new[] { DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Sunday }, "lundi, mercredi et dimanche, 9 h à 9 h 55, 6 séances du 11 janvier au 24 janvier")]
    [InlineData(
        new[] { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday },
        "du lundi au vendredi, 9 h à 9 h 55, 10 séances du 11 janvier au 22 janvier")]
    public async Task Names_several_days(DayOfWeek[] days, string expected)
    {
        var plan = Season.Saturdays() with { Days = days, First = new(2027, 1, 11), Last = new(2027, 1, 24) };
        Assert.Equal(expected, Plain((await Town.Does(new PreviewMeetings(plan))).Schedule));
    }

    [Fact]
    public async Task Says_one_date_in_full_and_the_years_when_they_differ()
    {
        var one = Season.Saturdays() with { Last = new(2027, 1, 9) };
        Assert.Equal("samedi 9 janvier 2027, 9 h à 9 h 55", Plain((await Town.Does(new PreviewMeetings(one))).Schedule));
        var long1 = Season.Saturdays() with { First = new(2026, 12, 5), Last = new(2027, 1, 9), SkipHolidays = false };
        Assert.Equal(
            "samedi, 9 h à 9 h 55, 6 séances du 5 décembre 2026 au 9 janvier 2027", Plain((await Town.Does(new PreviewMeetings(long1))).Schedule));
    }

    [Fact] // D4 with the names of what is skipped
    public async Task Skips_the_town_s_closed_days_and_names_them()
    {
        var plan = new PlanFields { Days = [DayOfWeek.Monday], Starts = new(18, 30), Ends = new(19, 30), First = new(2026, 4, 6), Last = new(2026, 6, 29), Except = [new(2026, 5, 4)] };

        var preview = await Town.Does(new PreviewMeetings(plan));

        Assert.Equal(10, preview.Days.Count);
        Assert.Equal(
            [(new(2026, 4, 6), "Lundi de Pâques"), (new(2026, 5, 4), "Jour sans séance"), (new(2026, 5, 18), "Journée nationale des patriotes")],
            preview.Skipped.Select(skipped => (skipped.Day, skipped.Reason)));
    }

    [Fact, Trait("Case", "C51")]
    public async Task Keeps_the_town_s_hour_when_the_clocks_change()
    {
        var season = await Season.In(Town);
        var plan = new PlanFields { Days = [DayOfWeek.Sunday], Starts = new(13, 0), Ends = new(15, 0), First = new(2027, 3, 7), Last = new(2027, 3, 14) };
        var group = await season.Offers(plan: plan);

        var meetings = (await View(group, Language.French)).Meetings;

        Assert.Equal(new DateTimeOffset(2027, 3, 7, 18, 0, 0, TimeSpan.Zero), meetings[0].Start);
        Assert.Equal(new DateTimeOffset(2027, 3, 14, 17, 0, 0, TimeSpan.Zero), meetings[1].Start);
        Assert.Equal(TimeSpan.FromMinutes(120), meetings[1].End - meetings[1].Start);
        Assert.Equal(group, Assert.Single(await Town.Does(new MeetingsOn(new(2027, 3, 14), Language.French))).Group);
        Assert.Equal(group, (await Town.Does(new FindMeeting(meetings[0].Id, Language.French))).Group);
    }

    [Theory]
    [InlineData(6, AgeUnit.Years, 8, AgeUnit.Years, "6 à 8 ans au 9 janvier 2027")]
    [InlineData(18, AgeUnit.Months, 3, AgeUnit.Years, "18 mois à 3 ans au 9 janvier 2027")]
    [InlineData(16, AgeUnit.Years, null, AgeUnit.Years, "16 ans et plus au 9 janvier 2027")]
    [InlineData(null, AgeUnit.Years, 5, AgeUnit.Years, "jusqu'à 5 ans au 9 janvier 2027")]
    [InlineData(8, AgeUnit.Years, 8, AgeUnit.Years, "8 ans au 9 janvier 2027")]
    [InlineData(null, AgeUnit.Years, null, AgeUnit.Years, "Tous les âges")]
    public async Task Says_the_ages(int? from, AgeUnit fromUnit, int? to, AgeUnit toUnit, string expected)
    {
        var season = await Season.In(Town);
        var group = await season.Offers(activity: season.Activity() with { AgeFrom = from, AgeFromUnit = fromUnit, AgeTo = to, AgeToUnit = toUnit });
        Assert.Equal(expected, Plain((await Town.Does(new ShowGroup(group))).Card.Ages));
    }

    private async Task<GroupView> View(Guid group, Language language) => Assert.Single(await Town.Does(new FindGroups([group], language)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
