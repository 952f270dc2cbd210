using Loisirs.Attendance.Application.RollCalls;
using Loisirs.Attendance.Domain.RollCalls;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Attendance.Api;

internal static class MeetingEndpoints
{
    public static void Meetings(this RouteGroupBuilder api)
    {
        api.MapGet("/meetings", (DateOnly? day, Door door, [AsParameters] ListQuery list) => door.SendPart(
                list, new ListMeetings(day), found => found.Meetings, meeting => meeting.Meeting, (found, part) => found with { Meetings = part }))
            .Asks<ListMeetings>().WithSummary("The dates of a day (today if none is named), by hour").WithTags("Attendance").Produces<MeetingsOfDay>();
        api.MapGet("/meetings/{meeting:guid}/attendance", (Guid meeting, Door door) => door.Send(new ShowRollCall(meeting)))
            .Asks<ShowRollCall>().WithSummary("The roll call of a date as it stands").WithTags("Attendance").Produces<RollCallView>().ProducesProblem(404);
        api.MapPut(
                "/meetings/{meeting:guid}/attendance/{person:guid}",
                (Guid meeting, Guid person, AttendanceBody body, Door door) =>
                    door.Send(new MarkAttendance(meeting, person, body.MarkState, body.MarkId, body.At, body.Device ?? "")))
            .Asks<MarkAttendance>().WithSummary("Says that a person is present or absent; the last by time of act stands, the same markId counts once")
            .WithTags("Attendance").Produces<Marked>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        api.MapDelete(
                "/meetings/{meeting:guid}/attendance/{person:guid}",
                (Guid meeting, Guid person, Guid markId, DateTimeOffset? at, Door door) =>
                    door.Send(new MarkAttendance(meeting, person, MarkState.Undetermined, markId, at)))
            .Asks<MarkAttendance>().WithSummary("Undoes what was said of a person").WithTags("Attendance").Produces<Marked>().ProducesProblem(404).ProducesProblem(422);
    }
}

/// <param name="State"><c>present</c> or <c>absent</c>.</param>
/// <param name="MarkId">Made by the device; the same one twice counts once.</param>
/// <param name="At">Time of the act, if it was not now.</param>
internal sealed record AttendanceBody(string State, Guid MarkId, DateTimeOffset? At = null, string? Device = null)
{
    /// <summary>An unknown word is a state that the shape refuses.</summary>
    internal MarkState MarkState => State switch { "present" => MarkState.Present, "absent" => MarkState.Absent, _ => (MarkState)(-1) };
}
