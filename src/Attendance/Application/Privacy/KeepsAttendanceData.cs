using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Privacy;

/// <summary>The lists that a family's registrations put its people on, and what was marked there.</summary>
internal sealed class KeepsAttendanceData(AttendanceDb db, IMediator house) : IKeepsFamilyData
{
    private const int MostGroups = 200;

    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var entries = await db.RosterEntries.AsNoTracking().Where(entry => entry.Family == family).OrderBy(entry => entry.Id).Take(KeptData.MostRows).ToListAsync(stop);
        var bookings = await db.Bookings.AsNoTracking().Where(booking => booking.Family == family).OrderBy(booking => booking.Id).Take(KeptData.MostRows).ToListAsync(stop);
        var groups = new Dictionary<Guid, GroupView>();
        foreach (var some in entries.Select(entry => entry.Group).Concat(bookings.Select(booking => booking.Group)).Distinct().Chunk(MostGroups))
        {
            foreach (var group in (await house.Send(new FindGroups(some, language), stop)).Value)
            {
                groups[group.Id] = group;
            }
        }

        return
        [
            KeptData.Of("rosters", entries, entry =>
            [
                ("person", entry.Person), ("firstName", entry.FirstName), ("lastName", entry.LastName), ("birthDate", entry.BirthDate),
                ("group", groups.GetValueOrDefault(entry.Group)?.Code), ("activity", groups.GetValueOrDefault(entry.Group)?.ActivityName),
                ("addedAt", entry.AddedAt), ("withdrawnAt", entry.Withdrawal?.At),
            ]),
            KeptData.Of("tickets", bookings, booking =>
            [
                ("name", booking.Name), ("group", groups.GetValueOrDefault(booking.Group)?.Code), ("activity", groups.GetValueOrDefault(booking.Group)?.ActivityName),
                ("count", booking.Tickets), ("entered", booking.Entered), ("addedAt", booking.AddedAt),
            ]),
            await Marks([.. entries.Select(entry => entry.Person).Distinct()], groups.Values, stop),
            await Visits([.. entries.Select(entry => entry.Person).Distinct()], groups, stop),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>Nobody is on a list by name any more; that somebody came is still counted.</summary>
    public async Task Erase(ErasedFamily who, CancellationToken stop)
    {
        await db.Bookings.Where(booking => booking.Family == who.Family).ExecuteUpdateAsync(
            booking => booking.SetProperty(x => x.Name, "").SetProperty(x => x.SearchText, "").SetProperty(x => x.SortKey, ""), stop);
        await db.Visits.Where(visit => who.People.Contains(visit.Person)).ExecuteUpdateAsync(visit => visit.SetProperty(x => x.OverrideReason, ""), stop);
        var entries = db.RosterEntries.Where(entry => who.People.Contains(entry.Person));
        await entries.ExecuteUpdateAsync(
            entry => entry.SetProperty(x => x.FirstName, "").SetProperty(x => x.LastName, "").SetProperty(x => x.BirthDate, DateOnly.MinValue)
                .SetProperty(x => x.SearchText, "").SetProperty(x => x.SortKey, "")
                .SetProperty(x => EF.Property<DateTimeOffset?>(x, Dated.ChangedAt), (DateTimeOffset?)who.At),
            stop);
        await entries.Where(entry => entry.Withdrawal == null).ExecuteUpdateAsync(entry => entry.SetProperty(x => x.Withdrawal!.At, who.At), stop); // dated above
    }

    /// <summary>Only on the dates of those groups: a child of two households is marked elsewhere too.</summary>
    private async Task<KeptData> Marks(List<Guid> people, IEnumerable<GroupView> groups, CancellationToken stop)
    {
        var days = groups.SelectMany(group => group.Meetings, (group, meeting) => (group.Code, meeting)).ToDictionary(day => day.meeting.Id);
        var marks = await db.Marks.AsNoTracking().Where(mark => people.Contains(mark.Person)).OrderBy(mark => mark.Number).Take(KeptData.MostRows).ToListAsync(stop);
        return KeptData.Of("attendance", marks.Where(mark => days.ContainsKey(mark.Meeting)), mark =>
        [
            ("person", mark.Person), ("group", days[mark.Meeting].Code), ("day", days[mark.Meeting].meeting.Day), ("state", mark.State), ("at", mark.At),
        ]);
    }

    /// <summary>Only to those subscriptions, as with the marks.</summary>
    private async Task<KeptData> Visits(List<Guid> people, Dictionary<Guid, GroupView> groups, CancellationToken stop)
    {
        var ids = groups.Keys.ToList();
        var visits = await db.Visits.AsNoTracking().Where(visit => people.Contains(visit.Person) && ids.Contains(visit.Group))
            .OrderBy(visit => visit.Id).Take(KeptData.MostRows).ToListAsync(stop);
        return KeptData.Of("visits", visits, visit =>
        [
            ("person", visit.Person), ("group", groups[visit.Group].Code), ("at", visit.At), ("endedAt", visit.LeftAt), ("reason", visit.OverrideReason),
        ]);
    }
}
