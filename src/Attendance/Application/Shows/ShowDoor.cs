using Loisirs.Attendance.Domain.Shows;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Shows;

/// <summary>The door of a show: whose tickets the text finds, by the beginnings of a family's names, and how many are in. Without a text nobody is named.</summary>
/// <remarks>Procedure, step 9; C23. Refuses: house.not-found (also when not assigned, and for what is no show).</remarks>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
internal sealed record ShowDoor(Guid Meeting, string? Text = null) : IQuery<DoorView>;

/// <summary>The counts are of the whole show, whatever the text.</summary>
/// <param name="Found">By name; at most 30. Null when nothing was looked for: under two letters.</param>
internal sealed record DoorView(MeetingOfGroup Meeting, int Tickets, int Entered, IReadOnlyList<FamilyAtDoor>? Found);

internal sealed record FamilyAtDoor(string Name, IReadOnlyList<TicketsAtDoor> Lines);

/// <param name="Last">The last entrance that stands, to be taken back; or null.</param>
internal sealed record TicketsAtDoor(Guid Line, string PriceClass, int Tickets, int Entered, LastEntrance? Last)
{
    public int Left => Math.Max(0, Tickets - Entered);
}

/// <param name="At">UTC.</param>
internal sealed record LastEntrance(Guid Entrance, int Tickets, DateTimeOffset At);

internal sealed class ShowDoorHandler(AttendanceDb db, IMediator house, ICaller caller) : IQueryHandler<ShowDoor, DoorView>
{
    private const int MostFamilies = 30;
    private const int FewestLetters = 2;

    public async Task<Result<DoorView>> Handle(ShowDoor request, CancellationToken cancellationToken)
    {
        var meeting = await house.Send(new FindMeeting(request.Meeting, caller.Language), cancellationToken);
        if (meeting.IsRefused || meeting.Value.Kind != ActivityKind.Show || !await db.Shows(caller, meeting.Value.Group, cancellationToken))
        {
            return Refusal.NotFound;
        }

        var words = SearchText.Words(request.Text ?? "");
        var bookings = db.Bookings.AsNoTracking().Where(b => b.Group == meeting.Value.Group && b.Tickets > 0);
        var counts = await bookings.GroupBy(_ => 1).Select(all => new { Tickets = all.Sum(b => b.Tickets), Entered = all.Sum(b => b.Entered) })
            .SingleOrDefaultAsync(cancellationToken);
        return new DoorView(
            meeting.Value, counts?.Tickets ?? 0, counts?.Entered ?? 0,
            words.Sum(word => word.Length) < FewestLetters ? null : await Find(bookings, meeting.Value.Meeting, words, cancellationToken));
    }

    private async Task<IReadOnlyList<FamilyAtDoor>> Find(IQueryable<Booking> bookings, Guid meeting, IReadOnlyList<string> words, CancellationToken stop)
    {
        foreach (var word in words.Select(word => " " + word))
        {
            bookings = bookings.Where(b => b.SearchText.Contains(word));
        }

        var found = await bookings.OrderBy(b => b.SortKey).ThenBy(b => b.Id).Take(MostFamilies * 4).ToListAsync(stop);
        var lines = found.ConvertAll(b => b.Line);
        var entrances = (await db.Entrances.AsNoTracking().Where(e => e.Meeting == meeting && lines.Contains(e.Line) && e.Undone == null).ToListAsync(stop))
            .ToLookup(e => e.Line);
        return [.. found.GroupBy(b => b.Family).Take(MostFamilies).Select(of => new FamilyAtDoor(of.First().Name, [.. of.Select(b => At(b, entrances[b.Line]))]))];
    }

    private static TicketsAtDoor At(Booking booking, IEnumerable<Entrance> entrances) => new(
        booking.Line, booking.PriceClass, booking.Tickets, booking.Entered,
        entrances.OrderBy(e => e.At).ThenBy(e => e.Id).LastOrDefault() is { } last ? new(last.Id, last.Tickets, last.At) : null);
}
