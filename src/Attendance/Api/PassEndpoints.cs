using Loisirs.Attendance.Application.Passes;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Attendance.Api;

internal static class PassEndpoints
{
    public static void Passes(this RouteGroupBuilder api)
    {
        api.MapGet("/meetings/{meeting:guid}/visits", (Guid meeting, string? text, Door door, Words words) => door.Send(
                new ShowPassDoor(meeting, text), found => Results.Ok(PassDoorBody.Of(found, words))))
            .Asks<ShowPassDoor>().WithSummary("The door of an open session: how many are inside, whose pass the text finds, and why it does not let them in").WithTags("Attendance")
            .Produces<PassDoorBody>().ProducesProblem(404);
        api.MapPut("/meetings/{meeting:guid}/visits/{person:guid}", (Guid meeting, Guid person, VisitBody body, Door door) => door.Send(
                new ValidateVisit(meeting, person, body.VisitId, body.OverrideReason)))
            .Asks<ValidateVisit>().WithSummary("Validates a subscriber's visit, or refuses it with its reason; a reason of one's own overrides; the same visitId counts once")
            .WithTags("Attendance").Produces<VisitNow>().ProducesProblem(400).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422);
        api.MapDelete("/meetings/{meeting:guid}/visits/{person:guid}", (Guid meeting, Guid person, bool? left, Door door) => door.Send(
                new EndVisit(meeting, person, IsMistake: left != true)))
            .Asks<EndVisit>().WithSummary("Gives a visit back; with left=true the subscriber only leaves, so that there is room").WithTags("Attendance")
            .Produces<VisitNow>().ProducesProblem(404).ProducesProblem(422);
    }
}

/// <param name="VisitId">Made by the device; the same one twice counts once.</param>
/// <param name="OverrideReason">Why somebody is let in whose pass does not let them.</param>
internal sealed record VisitBody(Guid VisitId, string? OverrideReason = null);

/// <param name="Room">How many may be inside; null: any number.</param>
internal sealed record PassDoorBody(Guid Meeting, DateOnly Day, DateOnly? From, DateOnly? To, int? Room, int Inside, IReadOnlyList<SubscriberBody>? Found)
{
    public static PassDoorBody Of(PassDoor door, Words words) => new(
        door.Meeting.Meeting, door.Day, door.Pass?.From, door.Pass?.To, door.Pass?.Room, door.Inside,
        door.Found is null ? null : [.. door.Found.Select(of => SubscriberBody.Of(of, words))]);
}

/// <param name="Left">Visits that are left; null: as many as one likes.</param>
/// <param name="Why">The code of why the pass does not let them in, or null; <paramref name="Detail"/> says it.</param>
internal sealed record SubscriberBody(
    Guid Person, string Name, int Age, int? Left, string? Why, string? Detail, DateTimeOffset? SeenAt, bool IsInside, DateTimeOffset? LastVisit)
{
    public static SubscriberBody Of(Subscriber of, Words words) => new(
        of.Person, of.Name, of.Age, of.Left, of.Why?.Code, of.Why is null ? null : words.Say(of.Why), of.SeenAt, of.IsInside, of.LastVisit);
}
