using Loisirs.Cart.Domain;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Schedules;

/// <summary>Who of the caller's family goes where, by hour, between two civil days of the town, both included; at most 92 days.</summary>
/// <remarks>A date that the town cancelled is there and says so; what the family cancelled is not. Refuses: schedule.range.</remarks>
/// <param name="Person">Only this member's dates; null: all.</param>
[Needs(Right.OwnOrders)]
internal sealed record ShowSchedule(DateOnly From, DateOnly To, Guid? Person = null) : IQuery<ScheduleView>
{
    public const int MostDays = 92;
}

/// <param name="People">Those of the family who are or were registered, by first name.</param>
/// <param name="Dates">By hour.</param>
internal sealed record ScheduleView(IReadOnlyList<ScheduledPerson> People, IReadOnlyList<ScheduledDate> Dates);

internal sealed record ScheduledPerson(Guid Id, string FirstName);

/// <summary>One person at one date, or the family with its tickets at a show.</summary>
/// <param name="Person">Of tickets, their group.</param>
/// <param name="FirstName">Empty for tickets.</param>
/// <param name="IsCancelled">The town cancelled it: shown struck out, with words.</param>
/// <param name="Clashes">What else the person has at that hour: told, never forbidden.</param>
internal sealed record ScheduledDate(
    Guid Person, string FirstName, GroupView Group, MeetingView Meeting, bool IsCancelled, IReadOnlyList<ScheduledDate> Clashes)
{
    public bool MeetsDuring(ScheduledDate other) =>
        other.Person == Person && other.Meeting.Id != Meeting.Id && other.Meeting.Start < Meeting.End && Meeting.Start < other.Meeting.End;
}

internal sealed class ShowScheduleHandler(FamilyRegistrations registrations, ICaller caller) : IQueryHandler<ShowSchedule, ScheduleView>
{
    public async Task<Result<ScheduleView>> Handle(ShowSchedule query, CancellationToken stop)
    {
        if (query.To < query.From || query.To.DayNumber - query.From.DayNumber >= ShowSchedule.MostDays)
            return CartRefusals.ScheduleRange(ShowSchedule.MostDays);

        var shown = (await registrations.Read(caller.Family, caller.Language, stop)).Where(known => known.Stands || known.IsOfCancelledGroup).ToList();
        var dates = shown.Where(known => query.Person is null || known.Person == query.Person)
            .SelectMany(known => known.Group.Meetings.Where(meeting => meeting.Day >= query.From && meeting.Day <= query.To)
                .Select(meeting => new ScheduledDate(known.Person, known.FirstName, known.Group, meeting, known.IsOff(meeting), [])))
            .OrderBy(date => date.Meeting.Start).ThenBy(date => date.FirstName, StringComparer.Ordinal).ToList();
        return new ScheduleView(
            [.. shown.Where(known => !known.IsTickets).Select(known => new ScheduledPerson(known.Person, known.FirstName)).DistinctBy(person => person.Id)
                .OrderBy(person => person.FirstName, StringComparer.Ordinal)],
            dates.ConvertAll(date => date with { Clashes = ClashesOf(date, dates) }));
    }

    private static List<ScheduledDate> ClashesOf(ScheduledDate date, List<ScheduledDate> all) =>
        date.IsCancelled ? [] : all.FindAll(other => !other.IsCancelled && date.MeetsDuring(other));
}
