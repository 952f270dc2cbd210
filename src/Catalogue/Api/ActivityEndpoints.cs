using Loisirs.Catalogue.Application.Activities;
using Loisirs.Catalogue.Application.Questions;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue.Api;

/// <summary>Activities, for everybody.</summary>
internal static class ActivityEndpoints
{
    public static void Activities(this IEndpointRouteBuilder api)
    {
        api.MapGet("/activities", (
                Door door, string? text, int? age, DayOfWeek[]? day, string? category, ActivityKind? kind, Guid? programme, Guid? venue,
                bool? free, bool? withPlaces, OfferOrder? order, int? page, [AsParameters] ChangesQuery list) =>
                door.SendWalk(list, walk => new FindActivities(
                    text, age, day, category, kind, programme, free ?? false, withPlaces ?? false, order ?? OfferOrder.Day, page ?? 1, venue, walk), found => found))
            .Asks<FindActivities>().WithSummary("Activities, shows and subscriptions on offer, with their groups and places left; 24 a page.")
            .WithTags("Catalogue")
            .Produces<Slice<ActivityCard>>();
        api.MapGet("/activities/{id:guid}", (Guid id, Door door) => door.Send(new ShowActivity(id)))
            .Asks<ShowActivity>().WithSummary("One activity with its groups; the description is Markdown.")
            .WithTags("Catalogue")
            .Produces<ActivityPage>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        Questions(api.MapGroup("/activities/{id:guid}/questions").WithTags("Catalogue"));
    }

    private static void Questions(RouteGroupBuilder questions)
    {
        questions.MapGet("", (Guid id, Door door) => door.Send(new ListQuestions(id)))
            .Asks<ListQuestions>().WithSummary("What is asked of whoever registers in an activity, in order")
            .Produces<QuestionsOfActivity>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        questions.MapPost("", (Guid id, QuestionFields body, Door door) => door.Send(
                new KeepQuestion(id, null, body), question => Results.Created($"/api/v1/activities/{id}/questions", new QuestionKept(question))))
            .Asks<KeepQuestion>().WithSummary("Asks one more question, to each person or registration; a question about health is refused")
            .Produces<QuestionKept>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        questions.MapPut("/{question:guid}", (Guid id, Guid question, QuestionFields body, Door door) => door.Send(
                new KeepQuestion(id, question, body), _ => Results.NoContent()))
            .Asks<KeepQuestion>().WithSummary("Changes a question; answers already given keep their words")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        questions.MapDelete("/{question:guid}", (Guid id, Guid question, Door door) => door.Send(new RetireQuestion(id, question), _ => Results.NoContent()))
            .Asks<RetireQuestion>().WithSummary("Asks it no more; twice is as once")
            .Produces(StatusCodes.Status204NoContent)
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    internal sealed record QuestionKept(Guid Id);
}
