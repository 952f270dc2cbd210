using System.Text;
using Ical.Net;
using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Calendars;

namespace Loisirs.Shared.Tests.Calendars;

public sealed class CalendarFileTests
{
    private static readonly Guid Meeting = Guid.Parse("0197a0c4-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset Start = new(2026, 3, 7, 14, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Lines_are_folded_by_octets_and_never_within_a_letter()
    {
        var title = string.Concat(Enumerable.Repeat("Éveil à la forêt œuvrée 李 👨‍👩‍👧 ", 12)).Trim();

        var file = CalendarFile.Write("Été", [Entry(title)], Start, TownZone.Quebec);

        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file);
        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.All(lines, line => _ = new UTF8Encoding(false, true).GetBytes(line)); // no half of a surrogate pair
        Assert.Equal(title, Calendar.Load(text)!.Events.Single().Summary);
    }

    [Fact]
    public void An_entry_keeps_its_identifier_and_the_towns_hour()
    {
        var first = Encoding.UTF8.GetString(CalendarFile.Write("A", [Entry("Judo")], Start, TownZone.Quebec));
        var second = Encoding.UTF8.GetString(CalendarFile.Write("A", [Entry("Judo") with { IsCancelled = true, Sequence = 1 }], Start.AddDays(1), TownZone.Quebec));

        Assert.Contains("UID:0197a0c4000070008000000000000001@loisirs", first, StringComparison.Ordinal);
        Assert.Contains("UID:0197a0c4000070008000000000000001@loisirs", second, StringComparison.Ordinal);
        Assert.Contains("DTSTART;TZID=America/Toronto:20260307T090000", first, StringComparison.Ordinal);
        Assert.Contains("METHOD:PUBLISH", first, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED", second, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:1", second, StringComparison.Ordinal);
    }

    [Fact]
    public void Commas_semicolons_and_line_breaks_come_back_as_written()
    {
        const string words = "Apporter : maillot, serviette; bonnet\n(pas de lunettes)";

        var text = Encoding.UTF8.GetString(CalendarFile.Write("A", [Entry("Natation") with { Text = words }], Start, TownZone.Quebec));

        Assert.Equal(words, Calendar.Load(text)!.Events.Single().Description);
    }

    [Fact, Trait("Case", "C50")]
    public void The_zone_is_defined_once_with_its_yearly_rules()
    {
        var sundays = Meetings(new(2027, 2, 28), new(2027, 3, 28), new(10, 0), new(11, 0), DayOfWeek.Sunday);

        var text = Encoding.UTF8.GetString(CalendarFile.Write("A", sundays, Start, TownZone.Quebec));

        var read = Calendar.Load(text)!;
        Assert.Equal("America/Toronto", Assert.Single(read.TimeZones).TzId);
        foreach (var rule in (string[])["BEGIN:STANDARD", "BEGIN:DAYLIGHT", "TZOFFSETTO:-0500", "TZOFFSETTO:-0400"])
            Assert.Equal(2, text.Split(rule).Length);
        Assert.Equal(2, text.Split("RRULE:FREQ=YEARLY").Length - 1);
        Assert.Equal([15, 15, 14, 14, 14], read.Events.Select(entry => entry.Start!.AsUtc.Hour));
    }

    [Theory]
    [InlineData("D1", "2026-09-15", "2026-12-08", 13, new[] { DayOfWeek.Tuesday }, null, "2026-11-03", 22, 23)]
    [InlineData("D3", "2027-01-12", "2027-03-30", 11, new[] { DayOfWeek.Tuesday }, "2027-03-02", "2027-03-14", 23, 22)]
    [InlineData("D8", "2026-10-27", "2026-11-05", 4, new[] { DayOfWeek.Tuesday, DayOfWeek.Thursday }, null, "2026-11-03", 22, 23)]
    public void Hours_stay_the_towns_when_the_clocks_change(string row, string first, string last, int dates, DayOfWeek[] days, string? skipped, string change, int before, int after)
    {
        var meetings = Meetings(DateOnly.Parse(first, null), DateOnly.Parse(last, null), new(18, 30), new(19, 30), days)
            .Where(entry => skipped is null || TownZone.Quebec.DateAt(entry.Start) != DateOnly.Parse(skipped, null));

        var read = Calendar.Load(Encoding.UTF8.GetString(CalendarFile.Write(row, meetings, Start, TownZone.Quebec)))!;

        Assert.Equal(dates, read.Events.Count);
        Assert.All(read.Events, entry => Assert.Equal(new TimeOnly(18, 30), TimeOnly.FromDateTime(entry.Start!.Value)));
        Assert.All(read.Events, entry => Assert.Equal(
            (entry.Start!.Value.Date < DateTime.Parse(change, null) ? before : after, 30), (entry.Start!.AsUtc.Hour, entry.Start.AsUtc.Minute)));
    }

    [Fact]
    public void A_night_over_the_change_of_hour_keeps_its_instants() // D9
    {
        var night = new PlannedMeeting(new(2026, 10, 31), new(23, 0), new(3, 0));
        var early = new PlannedMeeting(new(2026, 11, 1), new(1, 30), new(2, 30));
        var entries = new[] { night, early }.Select(planned =>
            new CalendarEntry(Guid.NewGuid(), planned.StartsAt(TownZone.Quebec), planned.EndsAt(TownZone.Quebec), "Nuit", "Gymnase", "")).ToList();

        var read = Calendar.Load(Encoding.UTF8.GetString(CalendarFile.Write("A", entries, Start, TownZone.Quebec)))!;

        Assert.Equal(
            entries.Select(entry => (entry.Start.UtcDateTime, entry.End.UtcDateTime)),
            read.Events.Select(entry => (entry.Start!.AsUtc, entry.End!.AsUtc)));
        Assert.Equal(5, (read.Events[0]!.End!.AsUtc - read.Events[0]!.Start!.AsUtc).TotalHours);
    }

    private static List<CalendarEntry> Meetings(DateOnly first, DateOnly last, TimeOnly starts, TimeOnly ends, params DayOfWeek[] days) =>
    [
        .. Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(day => days.Contains(day.DayOfWeek))
            .Select(day => new PlannedMeeting(day, starts, ends))
            .Select(planned => new CalendarEntry(Guid.NewGuid(), planned.StartsAt(TownZone.Quebec), planned.EndsAt(TownZone.Quebec), "Judo", "Gymnase", "")),
    ];

    private static CalendarEntry Entry(string title) => new(Meeting, Start, Start.AddMinutes(55), title, "Piscine, 1 rue de l'Étang", "");
}
