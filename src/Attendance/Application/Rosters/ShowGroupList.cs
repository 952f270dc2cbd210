using Loisirs.Attendance.Contracts.Rosters;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.Rosters;

/// <summary>A group and its people, as the office sees and prints them, and whoever gives the group; a supervisor while on duty for it.</summary>
/// <remarks>P-601, P-606. Refuses: house.not-found, also for who is not assigned, or is not on duty.</remarks>
[Needs(Right.TakeAttendance, Right.ReadRosters)]
internal sealed record ShowGroupList(Guid Group) : IQuery<GroupList>;

/// <param name="Answers">To the town's questions: all for the office, what they may see for supervisors.</param>
/// <param name="NextMeetings">The dates to come, today included, at most 10: the boxes of the sheet.</param>
internal sealed record GroupList(GroupView Group, IReadOnlyList<RosterPerson> People, IReadOnlyList<MeetingView> NextMeetings, Guid? TodaysMeeting, IReadOnlyList<AnswersOfPerson> Answers)
{
    /// <summary>Places that the office keeps back from sale for nobody by name, told to the office only.</summary>
    public int InReserve { get; init; }
}

internal sealed class ShowGroupListHandler(IMediator house, ICaller caller, IOptions<AttendanceSettings> settings, TownZone zone, TimeProvider time) : IQueryHandler<ShowGroupList, GroupList>
{
    private const int Boxes = 10;

    public async Task<Result<GroupList>> Handle(ShowGroupList request, CancellationToken cancellationToken)
    {
        var roster = await house.Send(new FindRoster(request.Group), cancellationToken);
        var groups = await house.Send(new FindGroups([request.Group], caller.Language), cancellationToken);
        if (roster.IsRefused || groups.IsRefused || groups.Value.Count == 0 || !MayReadNow(groups.Value[0]))
        {
            return Refusal.NotFound;
        }

        var answers = await house.Send(new FindAnswers(request.Group, OnDuty: !caller.May(Right.ManageCatalogue)), cancellationToken);
        var today = zone.DateAt(time.GetUtcNow());
        var next = groups.Value[0].Meetings.Where(m => !m.IsCancelled && m.Day >= today).Take(Boxes).ToList();
        return new GroupList(groups.Value[0], roster.Value.People, next, next.Find(m => m.Day == today)?.Id, answers.Value)
        { InReserve = caller.May(Right.ReadRosters) ? groups.Value[0].Reserve.At(time.GetUtcNow()) : 0 };
    }

    private bool MayReadNow(GroupView group) =>
        caller.May(Right.ReadRosters) || caller.May(Right.GiveGroups)
        || group.Meetings.Any(meeting => settings.Value.DutyOf(meeting.Start, meeting.End).IsOn(time.GetUtcNow()));
}
