using System.Text;
using Loisirs.Accounts.Contracts.Correspondence;
using Loisirs.Cart.Application.Schedules;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Calendars;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Letters;

/// <summary>All dates of an order in one file that phones read (C43, C50); above <see cref="MostDates"/> none: the mail's link leads to the calendars.</summary>
internal static class ConfirmationCalendar
{
    public const int MostDates = 40;

    /// <param name="left">What somebody left for one of them: its dates are taken out of calendars.</param>
    public static IReadOnlyList<Enclosure> Write(IEnumerable<Registration> registrations, Words words, DateTimeOffset now, TownZone zone, Registration? left = null)
    {
        var entries = registrations
            .SelectMany(known => known.Group.Meetings.Where(meeting => !known.IsOff(meeting)).Select(meeting => DateInCalendar.Of(known, meeting, words)))
            .Concat(left is null ? [] : left.Group.Meetings.Where(meeting => !meeting.IsCancelled && meeting.Start > now).Select(meeting => DateInCalendar.Of(left, meeting, words)))
            .Take(MostDates + 1).ToList();
        if (entries.Count is 0 or > MostDates)
            return [];

        var file = CalendarFile.Write(words["order.mail.calendar"], entries, now, zone);
        return [new Enclosure("inscriptions.ics", "text/calendar; method=PUBLISH; charset=utf-8", Encoding.UTF8.GetString(file))];
    }
}
