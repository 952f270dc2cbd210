using Loisirs.Cart.Application.Schedules;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Orders;

internal sealed class FindNextMeetingsHandler(FamilyRegistrations registrations, ICaller caller, TimeProvider time)
    : IQueryHandler<FindNextMeetings, IReadOnlyList<NextMeeting>>
{
    private const int Shown = 3;

    public async Task<Result<IReadOnlyList<NextMeeting>>> Handle(FindNextMeetings query, CancellationToken stop)
    {
        var known = await registrations.Read(caller.Family, caller.Language, stop);
        return known.SelectMany(ToCome).OrderBy(meeting => meeting.Start).Take(Shown).ToList();
    }

    private IEnumerable<NextMeeting> ToCome(Registration known) => known.Group.Meetings
        .Where(meeting => !known.IsOff(meeting) && meeting.End > time.GetUtcNow())
        .Select(meeting => new NextMeeting(known.FirstName, known.Group.ActivityName, meeting.Start, meeting.End, known.Group.VenueOf(meeting).Name, known.Group.Path));
}
