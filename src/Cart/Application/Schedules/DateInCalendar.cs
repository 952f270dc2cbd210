using System.Security.Cryptography;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Shared.Calendars;
using Loisirs.Shared.Texts;

namespace Loisirs.Cart.Application.Schedules;

/// <summary>One person at one date as calendars show it, the same in a confirmation's file and in a feed: a first name, the activity, where,
/// what to bring; no surname, no price, nothing of health (P-605).</summary>
internal static class DateInCalendar
{
    public static CalendarEntry Of(Registration known, MeetingView meeting, Words words) => new(
        IdOf(meeting.Id, known.Person), meeting.Start, meeting.End,
        known.IsTickets ? known.Group.ActivityName : words["order.mail.calendar-title", known.FirstName, known.Group.ActivityName],
        Where(known.Group.VenueOf(meeting)),
        known.Group.Bring.Length == 0 ? known.Group.Code : $"{known.Group.Code}\n{words["order.mail.bring", known.Group.Bring]}",
        known.IsOff(meeting), known.Sequence);

    private static string Where(VenueView venue) => $"{venue.Name}, {venue.Address}";

    /// <summary>One entry for each person at each date: two children of one group do not replace one another, and a later file replaces the same entry.</summary>
    private static Guid IdOf(Guid meeting, Guid person) => new(SHA256.HashData([.. meeting.ToByteArray(), .. person.ToByteArray()]).AsSpan(0, 16));
}
