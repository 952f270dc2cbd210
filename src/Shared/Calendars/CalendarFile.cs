using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using Loisirs.Kernel.Time;

namespace Loisirs.Shared.Calendars;

/// <summary>A calendar that phones and Outlook read (RFC 5545). Hours are the town's, with the zone and its yearly rules written in
/// the file, so that none is an hour off after the clocks change (C50).</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>The file of these entries; the same entry keeps its identifier from file to file, and the same entries give the same bytes.</summary>
    /// <param name="name">The calendar's name, as a phone shows it.</param>
    /// <param name="entries">At most a few hundred.</param>
    /// <param name="writtenAt">UTC.</param>
    /// <param name="zone">The town's.</param>
    /// <param name="readAgain">How often whoever subscribes should read it again; null for a file that is read once.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries, DateTimeOffset writtenAt, TownZone zone, TimeSpan? readAgain = null)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Loisirs//Portail citoyen//FR" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.AddProperty("X-WR-TIMEZONE", zone.Id);
        if (readAgain is { TotalHours: var hours })
        {
            calendar.AddProperty("X-PUBLISHED-TTL", FormattableString.Invariant($"PT{hours:0}H"));
        }

        var written = entries.ToList();
        if (written.Count > 0)
        {
            calendar.AddTimeZone(VTimeZone.FromDateTimeZone(zone.Id, written.Min(entry => entry.Start).UtcDateTime.AddYears(-1), includeHistoricalData: false));
        }

        calendar.Events.AddRange(written.Select(entry => Event(entry, writtenAt, zone)));
        return Encoding.UTF8.GetBytes(Fold(new CalendarSerializer().SerializeToString(calendar)!.Replace("\r\n ", "", StringComparison.Ordinal)));
    }

    private static CalendarEvent Event(CalendarEntry entry, DateTimeOffset writtenAt, TownZone zone) => new()
    {
        Uid = $"{entry.Id:N}@loisirs",
        DtStamp = Utc(writtenAt),
        Start = InTown(entry.Start, zone),
        End = InTown(entry.End, zone),
        Summary = entry.Title,
        Location = entry.Place,
        Description = entry.Text,
        Sequence = entry.Sequence,
        Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
    };

    /// <summary>The library folds between the two halves of a character; lines of 75 octets are cut between characters (C43).</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + (text.Length / 30));
        var octets = 0;
        Span<char> pair = stackalloc char[2];
        foreach (var letter in text.EnumerateRunes())
        {
            if (letter.Value is '\r' or '\n')
            {
                octets = 0;
            }
            else if ((octets += letter.Utf8SequenceLength) > 75)
            {
                folded.Append("\r\n ");
                octets = 1 + letter.Utf8SequenceLength;
            }

            folded.Append(pair[..letter.EncodeToUtf16(pair)]);
        }

        return folded.ToString();
    }

    /// <summary>An hour that the clocks show twice is written in UTC: by the town's clock it would be taken for the first one.</summary>
    private static CalDateTime InTown(DateTimeOffset instant, TownZone zone)
    {
        var wall = zone.ToTown(instant);
        return zone.ToInstant(wall) == instant ? new(wall.Day.ToDateTime(wall.Hour), zone.Id) : Utc(instant);
    }

    private static CalDateTime Utc(DateTimeOffset instant) => new(instant.UtcDateTime);
}

/// <summary>One entry of a calendar.</summary>
/// <param name="Id">Stable: a later file with the same id replaces the entry.</param>
/// <param name="Start">UTC.</param>
/// <param name="End">UTC.</param>
/// <param name="IsCancelled">It stays in the file, so that calendars which already hold it take it out.</param>
/// <param name="Sequence">Raised by each change: of two files a calendar keeps the entry of the higher one.</param>
public sealed record CalendarEntry(
    Guid Id, DateTimeOffset Start, DateTimeOffset End, string Title, string Place, string Text, bool IsCancelled = false, int Sequence = 0);
