using Loisirs.Cart.Application.Schedules;

namespace Loisirs.Cart.Api;

/// <summary>One person at one date, or the family with its tickets at a show.</summary>
/// <param name="Person">Of tickets, their group.</param>
/// <param name="FirstName">Empty for tickets.</param>
/// <param name="Start">UTC.</param>
/// <param name="End">UTC.</param>
/// <param name="IsCancelled">The town cancelled it.</param>
/// <param name="Clashes">The meetings that the person has at the same hour.</param>
internal sealed record ScheduledDateBody(
    Guid Meeting, Guid Person, string FirstName, Guid Group, string Code, string Activity, DateOnly Day, DateTimeOffset Start, DateTimeOffset End,
    string Venue, string Address, bool IsCancelled, IReadOnlyList<Guid> Clashes)
{
    public static ScheduledDateBody Of(ScheduledDate date) => new(
        date.Meeting.Id, date.Person, date.FirstName, date.Group.Id, date.Group.Code, date.Group.ActivityName, date.Meeting.Day, date.Meeting.Start,
        date.Meeting.End, date.Group.VenueOf(date.Meeting).Name, date.Group.VenueOf(date.Meeting).Address, date.IsCancelled, [.. date.Clashes.Select(clash => clash.Meeting.Id)]);
}
