using Loisirs.Attendance.Application.Mailings;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Attendance.Tests.Mailings;

/// <summary>Each family is reminded of a group's first date the day before, at the town's hour.</summary>
[Trait("Promise", "P-312")]
public sealed class RemindingOfAFirstDate
{
    [Theory, BothDatabases, Trait("Case", "C32")]
    public async Task Each_family_gets_one_mail_in_its_language_with_what_who_where_when_and_what_to_bring(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens(inDays: 5)); // Tuesday 1 December
        await evening.Registers(swimming, "Léa Roy");
        await evening.Registers(swimming, "Noé Roy");
        var smith = await (await town.ApprovesFamily("Smith", language: Language.English)).With("Ann", "2018-04-02");
        await town.Registers(smith, swimming.Group, smith["Ann"]);

        await At(town, new(2026, 11, 30), new(9, 59));
        Assert.Empty(await town.Letters("mailing:"));
        await At(town, new(2026, 11, 30), new(10, 0));
        await At(town, new(2026, 11, 30), new(10, 10));
        await At(town, new(2026, 12, 1), new(12, 0));

        var letters = await town.Letters("mailing:");
        Assert.Equal(new[] { evening.Roy.Id, smith.Id }.Order(), letters.Select(letter => letter.Family).Order());
        var (french, english) = (letters.Single(letter => letter.Family == evening.Roy.Id), letters.Single(letter => letter.Family == smith.Id));
        Assert.Equal("Rappel\u00A0: Natation 3, mardi 1er décembre 2026", french.Subject);
        foreach (var said in new[] { "Pour\u00A0: Léa et Noé", "Quand\u00A0: mardi 1er décembre 2026, 18\u00A0h\u00A030", "Lieu\u00A0: Centre aquatique, 12, rue des Érables", "À apporter\u00A0: Un maillot" })
        {
            Assert.Contains(said, french.Text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        }

        Assert.Equal("Reminder: Natation 3, Tuesday, December 1, 2026", english.Subject);
        Assert.Contains("For: Ann", english.Text, StringComparison.Ordinal);
        Assert.Contains("6:30", english.Text, StringComparison.Ordinal);
    }

    [Theory, BothDatabases, Trait("Case", "C33")]
    public async Task A_date_that_moved_is_reminded_of_on_the_eve_of_the_new_day_and_nobody_hears_of_what_was_cancelled(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var town = evening.Town;
        var (moved, off) = (await evening.Opens(inDays: 5), await evening.Opens("Échecs", inDays: 5)); // Tuesday
        var (lea, noe) = (await evening.Person("Léa Roy"), await evening.Person("Noé Roy"));
        await evening.Registers(moved, lea);
        await evening.Registers(off, noe);
        var gagnon = await (await town.ApprovesFamily("Gagnon")).With("Mila", "2018-04-02");
        var cancelled = await town.Registers(gagnon, moved.Group, gagnon["Mila"]);

        await town.MovesADate(moved, town.Today.AddDays(7)); // Thursday, at the gymnasium
        await town.CancelsADate(off);
        await town.Cancels(cancelled);
        foreach (var day in Enumerable.Range(0, 9).Select(days => new DateOnly(2026, 11, 27).AddDays(days)))
        {
            await At(town, day, new(10, 0));
            await At(town, day, new(20, 0));
            Assert.Equal(day < new DateOnly(2026, 12, 2) ? 0 : 1, (await town.Letters("mailing:")).Count);
        }

        var reminder = Assert.Single(await town.Letters("mailing:"));
        Assert.Equal((evening.Roy.Id, "Rappel\u00A0: Natation 3, jeudi 3 décembre 2026"), (reminder.Family, reminder.Subject));
        Assert.Contains("Gymnase, 4, rue du Parc", reminder.Text, StringComparison.Ordinal);
        var told = (await town.Letters("meeting:")).Where(letter => letter.Family == evening.Roy.Id).ToList();
        Assert.Equal(2, told.Count);
        Assert.Contains(told, letter => letter.Text.Contains("mardi 1er décembre 2026", StringComparison.Ordinal) && letter.Text.Contains("jeudi 3 décembre 2026", StringComparison.Ordinal));
        Town.Expect(await town.Ask(Evening.AsOffice, new SendGroupMessage(moved.Group, Guid.NewGuid(), "Casque", "Le casque est obligatoire.")));
        await town.Quiet();
        Assert.Equal(evening.Roy.Id, Assert.Single(await town.Letters("mailing:"), letter => letter.Subject == "Casque").Family);
    }

    [Theory, BothDatabases, Trait("Case", "C33")]
    public async Task Moved_after_the_reminder_it_is_told_at_once_and_reminded_of_again_only_for_another_day(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens(inDays: 5));
        await evening.Registers(swimming, "Léa Roy");
        await At(town, new(2026, 11, 30), new(10, 0));

        await town.MovesADate(swimming, new(2026, 12, 1), new(19, 0));
        await At(town, new(2026, 11, 30), new(20, 0)); // the same day, another hour: the move tells it
        Assert.Single(await town.Letters("mailing:"));
        await town.MovesADate(swimming, new(2026, 12, 4), new(19, 0));
        await At(town, new(2026, 12, 2), new(20, 0));
        Assert.Single(await town.Letters("mailing:"));
        await At(town, new(2026, 12, 3), new(10, 0));

        Assert.Equal(["mardi 1er décembre 2026", "vendredi 4 décembre 2026"], (await town.Letters("mailing:")).Select(letter => letter.Subject.Split(", ")[1]));
        Assert.Equal(2, (await town.Letters("meeting:")).Count);
    }

    [Theory, BothDatabases]
    public async Task Moved_to_tomorrow_after_the_hour_the_move_alone_tells_it(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens(inDays: 9));
        await evening.Registers(swimming, "Léa Roy");
        await At(town, new(2026, 11, 30), new(14, 0));

        await town.MovesADate(swimming, new(2026, 12, 1));
        await At(town, new(2026, 11, 30), new(15, 0));
        await At(town, new(2026, 12, 1), new(10, 0));

        Assert.Single(await town.Letters("meeting:"));
        Assert.Empty(await town.Letters("mailing:"));
    }

    [Theory, BothDatabases]
    public async Task Hours_without_a_host_are_caught_up_while_the_date_is_to_come_and_never_afterwards(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var town = evening.Town;
        var (late, over) = (await evening.Opens("Échecs", "20:00", inDays: 5), await evening.Opens("Judo", "9:00", inDays: 5));
        await evening.Registers(late, "Léa Roy");
        await evening.Registers(over, "Noé Roy");

        await At(town, new(2026, 12, 1), new(9, 0)); // nobody was there since Thursday; judo begins this minute

        Assert.Equal("Rappel\u00A0: Échecs, mardi 1er décembre 2026", Assert.Single(await town.Letters("mailing:")).Subject);
    }

    [Theory, BothDatabases]
    public async Task What_was_begun_before_a_stop_is_not_written_once_the_date_has_begun(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (town, swimming) = (evening.Town, await evening.Opens(inDays: 5));
        await evening.Registers(swimming, "Léa Roy");
        Goes(town, new(2026, 12, 1), new(18, 29));
        await town.Does(new RemindOfFirstDates());

        Goes(town, new(2026, 12, 1), new(18, 30));
        await town.Quiet();

        Assert.Empty(await town.Letters("mailing:"));
        Assert.Equal(new MailingProgress(1, 0, 1), Assert.Single((await town.Does(new ShowGroupMessages(swimming.Group))).Sent).Progress);
    }

    [Theory, BothDatabases]
    public async Task Two_hosts_at_once_remind_each_family_once(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var town = evening.Town;
        foreach (var number in Enumerable.Range(0, 6))
        {
            await evening.Registers(await evening.Opens($"Cours {number}", inDays: 5), $"Enfant{number} Roy");
        }

        Goes(town, new(2026, 11, 30), new(10, 0));
        await using var second = await town.OpenSecondHost(options => options.Now = town.Clock.GetUtcNow());

        await Task.WhenAll(Task.Run(() => Reminds(town)), Task.Run(() => Reminds(second)));

        Assert.Equal(6, (await town.Letters("mailing:")).Count);
        Assert.Equal(6, (await town.Letters("mailing:")).Select(letter => letter.Subject).Distinct().Count());
    }

    [Theory]
    [BothDatabases("2027-03-14", "2027-03-15", "10:00", "2027-03-14T14:00Z")] // the spring night is over: an hour earlier in UTC
    [BothDatabases("2027-03-13", "2027-03-14", "10:00", "2027-03-13T15:00Z")]
    [BothDatabases("2027-03-14", "2027-03-15", "02:30", "2027-03-14T07:00Z")] // no such hour that night: the first after it
    [BothDatabases("2027-11-07", "2027-11-08", "10:00", "2027-11-07T15:00Z")]
    [BothDatabases("2027-11-06", "2027-11-07", "10:00", "2027-11-06T14:00Z")]
    [BothDatabases("2027-11-07", "2027-11-08", "01:30", "2027-11-07T05:30Z")] // that hour comes twice: once is enough
    public async Task Both_nights_on_which_the_clocks_change_have_one_reminder_at_the_towns_hour(DatabaseProvider database, string eve, string first, string hour, string due)
    {
        var at = DateTimeOffset.Parse(due, System.Globalization.CultureInfo.InvariantCulture);
        await using var town = await Town.Open(database, options =>
        {
            options.Now = at.AddDays(-3);
            options.Settings["Attendance:ReminderHour"] = hour;
        });
        var group = await town.OpensGroup(wish => (wish.Price, wish.First) = ("0", DateOnly.Parse(first, null)));
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await town.Registers(roy, group.Id, roy["Léa"]);

        town.Clock.SetUtcNow(at.AddMinutes(-1));
        await Reminds(town);
        Assert.Empty(await town.Letters("mailing:"));
        for (var minute = 0; minute <= 180; minute += 10)
        {
            town.Clock.SetUtcNow(at.AddMinutes(minute));
            await Reminds(town);
        }

        Assert.Single(await town.Letters("mailing:"));
        Assert.Equal(DateOnly.Parse(eve, null), town.Services.GetRequiredService<TownZone>().DateAt(at));
    }

    [Fact]
    public async Task A_town_that_wants_no_reminders_sends_none_and_a_later_date_has_none()
    {
        await using var town = await Town.Open(with: options => options.Settings["Attendance:RemindsOfFirstDates"] = "false");
        await using var other = await Evening.In();
        var group = await town.OpensGroup(wish => (wish.Price, wish.First) = ("0", town.Today.AddDays(5)));
        var roy = await (await town.ApprovesFamily()).With("Léa", "2018-04-02");
        await town.Registers(roy, group.Id, roy["Léa"]);
        var begun = await other.Opens(inDays: -2);
        await other.Registers(begun, "Léa Roy");

        foreach (var day in Enumerable.Range(0, 14).Select(days => new DateOnly(2026, 11, 27).AddDays(days)))
        {
            await At(town, day, new(10, 0));
            await At(other.Town, day, new(10, 0));
        }

        Assert.Empty(await town.Letters("mailing:"));
        Assert.Empty(await other.Town.Letters("mailing:"));
    }

    /// <summary>It is that hour in town, and the house has its round.</summary>
    private static async Task At(Town town, DateOnly day, TimeOnly hour)
    {
        Goes(town, day, hour);
        await Reminds(town);
    }

    private static void Goes(Town town, DateOnly day, TimeOnly hour) => town.Clock.SetUtcNow(town.Services.GetRequiredService<TownZone>().ToInstant(day, hour));

    private static async Task Reminds(Town town)
    {
        await town.Does(new RemindOfFirstDates());
        await town.Quiet();
    }
}
