using Loisirs.Attendance.Domain.Passes;
using Loisirs.Attendance.Domain.Rosters;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Contracts.Subscriptions;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Passes;

/// <summary>The door of an open session: whose pass the text finds and whether it lets them in, and how many are inside. Without a text nobody is named.</summary>
/// <remarks>Procedure, Abonnement; C23. Refuses: house.not-found (also when not assigned, and for what is no subscription).</remarks>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
internal sealed record ShowPassDoor(Guid Meeting, string? Text = null) : IQuery<PassDoor>;

/// <param name="Inside">Of the whole session, whatever the text.</param>
/// <param name="Found">By name; at most 30. Null when nothing was looked for: under two letters.</param>
internal sealed record PassDoor(MeetingOfGroup Meeting, DateOnly Day, PassView? Pass, int Inside, IReadOnlyList<Subscriber>? Found);

/// <param name="Why">Why the pass does not let them in, or null.</param>
/// <param name="SeenAt">UTC: when the visit to this session was validated; null: not yet.</param>
/// <param name="IsInside">Came and did not leave.</param>
/// <param name="LastVisit">UTC: to another session; null: none.</param>
internal sealed record Subscriber(Guid Person, string Name, int Age, int? Left, Refusal? Why, DateTimeOffset? SeenAt, bool IsInside, DateTimeOffset? LastVisit)
{
    /// <summary>A supervisor may let them in all the same, with a reason.</summary>
    public bool CanBeOverridden => Why is not null && PassRefusals.CanBeOverridden(Why);
}

internal sealed class ShowPassDoorHandler(AttendanceDb db, IMediator house, ICaller caller, TownZone zone) : IQueryHandler<ShowPassDoor, PassDoor>
{
    private const int Most = 30;
    private const int FewestLetters = 2;

    public async Task<Result<PassDoor>> Handle(ShowPassDoor request, CancellationToken cancellationToken)
    {
        var session = await house.OpenSession(db, caller, request.Meeting, cancellationToken);
        if (session.IsRefused)
        {
            return session.Refusal;
        }

        var words = SearchText.Words(request.Text ?? "");
        var day = zone.DateAt(session.Value.Meeting.Start);
        return new PassDoor(
            session.Value.Meeting, day, session.Value.Group.Pass, await db.Inside(request.Meeting, cancellationToken),
            words.Sum(word => word.Length) < FewestLetters ? null : await Find(session.Value, day, words, cancellationToken));
    }

    private async Task<IReadOnlyList<Subscriber>> Find(OpenSession session, DateOnly day, IReadOnlyList<string> words, CancellationToken stop)
    {
        var entries = db.Expected.Where(e => e.Group == session.Group.Id);
        foreach (var word in words.Select(word => " " + word))
        {
            entries = entries.Where(e => e.SearchText.Contains(word));
        }

        var found = await entries.OrderBy(e => e.SortKey).Take(Most).ToListAsync(stop);
        var people = found.ConvertAll(e => e.Person);
        var visits = (await db.Visits.AsNoTracking().Where(v => v.Group == session.Group.Id && v.Undone == null && people.Contains(v.Person)).ToListAsync(stop))
            .ToLookup(v => v.Person);
        var inside = await db.Inside(session.Meeting.Meeting, stop);
        return found.ConvertAll(entry => Of(entry, visits[entry.Person].ToList(), session, inside, day));
    }

    private Subscriber Of(RosterEntry entry, List<Visit> visits, OpenSession session, int inside, DateOnly day)
    {
        var here = visits.Find(v => v.Meeting == session.Meeting.Meeting);
        var others = visits.Where(v => v.Meeting != session.Meeting.Meeting).ToList();
        var use = new PassUse(session.Group.Pass, others.Count, inside, here?.At);
        return new Subscriber(
            entry.Person, entry.FullName, entry.AgeOn(day), use.Left, use.WhyNot(day, zone), here?.At, here is { LeftAt: null },
            others.Max(v => (DateTimeOffset?)v.At));
    }
}
