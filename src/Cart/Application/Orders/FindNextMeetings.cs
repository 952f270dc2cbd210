using Loisirs.Cart.Contracts.Orders;
using Loisirs.Cart.Domain.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Orders;

internal sealed class FindNextMeetingsHandler(CartDb db, IMediator house, ICaller caller, TimeProvider time)
    : IQueryHandler<FindNextMeetings, IReadOnlyList<NextMeeting>>
{
    private const int Shown = 3;
    private const int MostGroups = 200;

    public async Task<Result<IReadOnlyList<NextMeeting>>> Handle(FindNextMeetings query, CancellationToken stop)
    {
        var lines = await db.Orders.Where(order => order.Family == caller.Family && order.State == OrderState.Paid)
            .OrderByDescending(order => order.Id).SelectMany(order => order.Lines.Where(line => line.LostAt == null))
            .Select(line => new { line.Group, line.FirstName }).Take(MostGroups).ToListAsync(stop);
        var groups = await house.Send(new FindGroups([.. lines.Select(line => line.Group).Distinct()], caller.Language), stop);
        return groups.Then<IReadOnlyList<NextMeeting>>(found =>
        [
            .. lines.Join(found, line => line.Group, group => group.Id, (line, group) => ToCome(line.FirstName, group))
                .SelectMany(meetings => meetings).OrderBy(meeting => meeting.Start).Take(Shown),
        ]);
    }

    private IEnumerable<NextMeeting> ToCome(string person, GroupView group) => group.Meetings
        .Where(meeting => !meeting.IsCancelled && meeting.End > time.GetUtcNow())
        .Select(meeting => new NextMeeting(person, group.ActivityName, meeting.Start, meeting.End, group.Venue.Name, group.Path));
}
