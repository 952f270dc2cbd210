using Loisirs.Catalogue.Application.Places;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue.Api;

/// <summary>Places of a group that are kept back from sale, and those granted to persons by name, for whoever writes the catalogue.</summary>
internal static class PlacesNotForSaleEndpoints
{
    public static void PlacesNotForSale(this RouteGroupBuilder group)
    {
        Kept(group.MapGroup("/kept-places"));
        Granted(group.MapGroup("/surplus-places"));
    }

    private static void Kept(RouteGroupBuilder kept)
    {
        kept.MapGet("", (Guid id, Door door) => door.Send(new ShowKeptPlaces(id), found => Results.Ok(KeptBody.Of(found))))
            .Asks<ShowKeptPlaces>().WithSummary("How many places of a group are kept back from sale, why, and when they open by themselves")
            .Produces<KeptBody>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        kept.MapPut("", (Guid id, KeepBody body, Door door) => door.Send(
                new KeepPlacesBack(id, body.Places, body.Reason, body.OpensOn, body.OpensAt), _ => Results.NoContent()))
            .Asks<KeepPlacesBack>().WithSummary("Keeps so many places of a group from sale, for a reason; fewer than before are free at once, for the waiting list first")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static void Granted(RouteGroupBuilder granted)
    {
        granted.MapGet("", (Guid id, Door door) => door.Send(new ListSurplusPlaces(id), found => Results.Ok(found.Select(GrantedBody.Of))))
            .Asks<ListSurplusPlaces>().WithSummary("Who was granted a place that is not for sale, kept back or beyond capacity, and why")
            .Produces<IReadOnlyList<GrantedBody>>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        granted.MapPost("", (Guid id, GrantBody body, Door door) => door.Send(
                new GrantPlaceBeyond(body.Person, id, body.Reason), _ => Results.Created($"/api/v1/groups/{id}/surplus-places", value: null)))
            .Asks<GrantPlaceBeyond>().WithSummary(
                "Lets one person take a place that is kept back, else, in a full group, one beyond its capacity, for a reason; the family then takes it as any other")
            .Produces(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        granted.MapPost("/{grant:guid}/ending", (Guid id, Guid grant, EndBody body, Door door) => door.Send(
                new TakeBackGrant(id, grant, body.Reason), _ => Results.NoContent()))
            .Asks<TakeBackGrant>().WithSummary("Takes back a granted place that nobody took yet, for a reason")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    /// <param name="Places">0: none.</param>
    /// <param name="Reason">For the office; at most 500 characters.</param>
    /// <param name="OpensOn">In town: they open by themselves that day; null: once the office says so.</param>
    /// <param name="OpensAt">Null: the start of that day.</param>
    internal sealed record KeepBody(int Places, string? Reason, DateOnly? OpensOn = null, TimeOnly? OpensAt = null);

    /// <param name="Places">For nobody by name.</param>
    /// <param name="Given">To persons by name, who did not take them yet.</param>
    internal sealed record KeptBody(int Places, int Given, string Reason, DateOnly? OpensOn, TimeOnly? OpensAt)
    {
        public static KeptBody Of(KeptPlaces kept) => new(kept.Places, kept.Given, kept.Reason, kept.Opens?.Day, kept.Opens?.Hour);
    }

    /// <param name="Reason">For whoever asks later; at most 500 characters.</param>
    internal sealed record GrantBody(Guid Person, string Reason);

    /// <param name="Reason">For whoever asks later; at most 500 characters.</param>
    internal sealed record EndBody(string Reason);

    internal sealed record GrantedBody(Guid Id, Guid Person, string Reason, DateTimeOffset At, bool FromKept, GrantState State, string WhyTakenBack)
    {
        public static GrantedBody Of(GrantedPlace place) =>
            new(place.Id, place.Person, place.Reason, place.At, place.FromKept, place.State, place.WhyTakenBack);
    }
}
