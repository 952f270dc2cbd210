using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Loisirs.Shared.Calendars;

/// <summary>A calendar that phones and Outlook read (RFC 5545). Hours are written in UTC, so that no reader needs the
/// town's zone and none is an hour off after the clocks change (C50).</summary>
public static class CalendarFile
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>The file of these entries; the same entry keeps its identifier from file to file.</summary>
    /// <param name="name">The calendar's name, as a phone shows it.</param>
    /// <param name="entries">At most a few hundred.</param>
    /// <param name="writtenAt">UTC.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries, DateTimeOffset writtenAt)
    {
        var calendar = new Calendar { Method = "PUBLISH", ProductId = "-//Loisirs//Portail citoyen//FR" };
        calendar.AddProperty("X-WR-CALNAME", name);
        calendar.Events.AddRange(entries.Select(entry => Event(entry, writtenAt)));
        return Encoding.UTF8.GetBytes(Fold(new CalendarSerializer().SerializeToString(calendar)!.Replace("\r\n ", "", StringComparison.Ordinal)));
    }

    private static CalendarEvent Event(CalendarEntry entry, DateTimeOffset writtenAt) => new()
    {
        Uid = $"{entry.Id:N}@loisirs",
        DtStamp = Utc(writtenAt),
        Start = Utc(entry.Start),
        End = Utc(entry.End),
        Summary = entry.Title,
        Location = entry.Place,
        Description = entry.Text,
        Sequence = entry.IsCancelled ? 1 : 0,
        Status = entry.IsCancelled ? EventStatus.Cancelled : EventStatus.Confirmed,
    };

    /// <summary>The library folds between the two halves of a character; lines of 75 octets are cut between characters (C43).</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length + (text.Length / 30));
        var octets = 0;
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

            folded.Append(letter.ToString());
        }

        return folded.ToString();
    }

    private static CalDateTime Utc(DateTimeOffset instant) => new(instant.UtcDateTime);
}

/// <summary>One entry of a calendar.</summary>
/// <param name="Id">Stable: a later file with the same id replaces the entry.</param>
/// <param name="Start">UTC.</param>
/// <param name="End">UTC.</param>
/// <param name="IsCancelled">It stays in the file, so that calendars which already hold it take it out.</param>
public sealed record CalendarEntry(Guid Id, DateTimeOffset Start, DateTimeOffset End, string Title, string Place, string Text, bool IsCancelled = false);
