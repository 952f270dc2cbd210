using Loisirs.Cart.Application.Schedules;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Tests.Cancelling;

namespace Loisirs.Cart.Tests.Schedules;

/// <summary>« Horaire de la famille ».</summary>
public sealed class ReadingTheSchedule : CartTest
{
    private static readonly DateOnly Saturday = new(2027, 1, 9);

    [Fact]
    public async Task Dates_come_by_hour_for_all_or_for_one_member_between_two_days()
    {
        await Registers(("Léa", await Winter.Offers("Natation 3")), ("Noé", await Winter.Offers("Échecs", day: DayOfWeek.Sunday)));

        var all = await Does(Roy, new ShowSchedule(Saturday, Saturday.AddDays(7)));
        var noe = await Does(Roy, new ShowSchedule(Saturday, Saturday.AddDays(7), Roy["Noé"]));

        Assert.Equal(["Léa 2027-01-09", "Noé 2027-01-10", "Léa 2027-01-16"], all.Dates.Select(Said));
        Assert.Equal(["Noé 2027-01-10"], noe.Dates.Select(Said));
        Assert.Equal(["Léa", "Noé"], noe.People.Select(person => person.FirstName));
        Assert.Equal("12, rue des Érables", all.Dates[0].Group.Venue.Address);
        Assert.Empty((await Does(await Approves("Gagnon", "Zoé 2018-04-02"), new ShowSchedule(Saturday, Saturday.AddDays(7)))).Dates);
    }

    [Fact]
    public async Task Two_groups_at_the_same_hour_are_said_in_both_lines_and_only_for_the_same_person()
    {
        var (swimming, judo) = (await Winter.Offers("Natation 3"), await Winter.Offers("Judo"));
        await Registers(("Léa", swimming), ("Léa", judo), ("Noé", judo));

        var dates = (await Does(Roy, new ShowSchedule(Saturday, Saturday))).Dates;

        Assert.Equal(["Judo", "Natation 3"], dates.Where(date => date.FirstName == "Léa").Select(date => Assert.Single(date.Clashes).Group.ActivityName).Order());
        Assert.Empty(dates.Single(date => date.FirstName == "Noé").Clashes);
    }

    [Fact]
    public async Task What_the_town_cancelled_stays_and_says_so_and_what_the_family_cancelled_leaves()
    {
        var (swimming, chess) = (await Winter.Offers("Natation 3"), await Winter.Offers("Échecs", day: DayOfWeek.Sunday));
        var number = await Registers(("Léa", swimming), ("Noé", chess));
        await Winter.Cancels(swimming);
        await Town.Quiet();
        await PaidEvening.Cancels(Roy, number, line: 2);

        var dates = (await Does(Roy, new ShowSchedule(Saturday, Saturday.AddDays(7)))).Dates;

        Assert.Equal(["Léa 2027-01-09", "Léa 2027-01-16"], dates.Select(Said));
        Assert.All(dates, date => Assert.True(date.IsCancelled));
        Assert.Empty(await Does(Roy, new FindNextMeetings()));
    }

    [Theory]
    [InlineData("2027-01-09", "2027-01-08")]
    [InlineData("2027-01-01", "2027-04-03")]
    public async Task Days_that_do_not_follow_or_are_too_many_are_refused(string from, string to)
    {
        var answer = await As(Roy, new ShowSchedule(DateOnly.Parse(from, null), DateOnly.Parse(to, null)));

        Assert.Equal("schedule.range", answer.Refusal.Code);
    }

    [Fact]
    public async Task The_page_shows_two_weeks_and_moves_by_links()
    {
        var (swimming, judo) = (await Winter.Offers("Natation 3"), await Winter.Offers("Judo"));
        await Registers(("Léa", swimming), ("Léa", judo), ("Noé", judo));
        using var browser = await Town.SignsIn(Roy.Email);

        var now = await browser.Gets("/famille/horaire");
        now.IsShown("Cette semaine, du 23 novembre 2026").IsShown("Semaine prochaine, du 30 novembre 2026").IsShown("Rien cette semaine-là.");
        var week = await browser.Gets("/famille/horaire?semaine=2027-01-06");
        week.IsShown("Semaine du 4 janvier 2027").IsShown("samedi 9 janvier 2027").IsShown("Piscine municipale, 12, rue des Érables")
            .IsShown("En même temps : Judo, 9 h à 9 h 55").IsShown("En même temps : Natation 3, 9 h à 9 h 55");
        var noe = await browser.Gets($"/famille/horaire?semaine=2027-01-06&membre={Roy["Noé"]}");
        noe.IsShown("Horaire de la famille : Noé");
        Assert.False(noe.Says("Natation 3"));
        (await browser.Gets("/en/famille/horaire?semaine=2027-01-06")).IsShown("At the same time: Judo, 9 to 9:55 a.m.");
        await Winter.Cancels(judo);
        await Town.Quiet();
        var struck = await browser.Gets("/famille/horaire?semaine=2027-01-06");
        struck.IsShown("Annulé par la municipalité");
        Assert.Contains("Judo", struck.Document.QuerySelector("main s")!.TextContent, StringComparison.Ordinal);
    }

    private static string Said(ScheduledDate date) => $"{date.FirstName} {date.Meeting.Day:yyyy-MM-dd}";

    private async Task<string> Registers(params (string Member, Guid Group)[] wishes)
    {
        foreach (var (member, group) in wishes)
            await Adds(Roy, member, group);
        return (await ChecksOutAndPays(Roy)).Number;
    }
}
