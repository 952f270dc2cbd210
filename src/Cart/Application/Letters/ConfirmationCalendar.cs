using System.Security.Cryptography;
using System.Text;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Shared.Calendars;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Letters;

/// <summary>All dates of an order in one file that phones read (C43, C50); above <see cref="MostDates"/> none: the portal has them.</summary>
internal static class ConfirmationCalendar
{
    public const int MostDates = 40;

    public static IReadOnlyList<Enclosure> Write(Order order, IReadOnlyDictionary<Guid, GroupView> groups, Words words, DateTimeOffset now)
    {
        var entries = order.KeptLines.Where(line => groups.ContainsKey(line.Group))
            .SelectMany(line => groups[line.Group].Meetings.Where(meeting => !meeting.IsCancelled).Select(meeting => Entry(line, groups[line.Group], meeting, words)))
            .Take(MostDates + 1).ToList();
        if (entries.Count is 0 or > MostDates)
            return [];

        var file = CalendarFile.Write(words["order.mail.calendar"], entries, now);
        return [new Enclosure("inscriptions.ics", "text/calendar; method=PUBLISH; charset=utf-8", Encoding.UTF8.GetString(file))];
    }

    private static CalendarEntry Entry(OrderLine line, GroupView group, MeetingView meeting, Words words) => new(
        IdOf(meeting.Id, line.Person), meeting.Start, meeting.End, words["order.mail.calendar-title", line.FirstName, line.ActivityName],
        $"{group.Venue.Name}, {group.Venue.Address}", group.Bring.Length == 0 ? group.Code : $"{group.Code}\n{words["order.mail.bring", group.Bring]}");

    /// <summary>One entry for each person at each date: two children of one group do not replace one another, and a later file replaces the same entry.</summary>
    private static Guid IdOf(Guid meeting, Guid person) => new(SHA256.HashData([.. meeting.ToByteArray(), .. person.ToByteArray()]).AsSpan(0, 16));
}
