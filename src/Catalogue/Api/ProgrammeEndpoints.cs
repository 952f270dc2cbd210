using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Groups;
using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Shared.Web;
using Loisirs.Shared.Web.Lists;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Loisirs.Catalogue.Api;

/// <summary>Programmes: read by everybody, copied by whoever writes the catalogue.</summary>
internal static class ProgrammeEndpoints
{
    public static void Programmes(this IEndpointRouteBuilder api)
    {
        var programmes = api.MapGroup("/programmes").WithTags("Catalogue");
        programmes.MapGet("", (Door door, bool? withPast, [AsParameters] ListQuery list) =>
                door.SendList(list, new ListProgrammes(withPast ?? false), programme => programme.Id))
            .Asks<ListProgrammes>().WithSummary("The sessions of the year, the latest first, and when each class may register")
            .Produces<IReadOnlyList<ProgrammeChoice>>();
        programmes.MapGet("/{programme:guid}/copy-preview", (Guid programme, DateOnly from, Door door) => door.Send(new PreviewProgrammeCopy(programme, from)))
            .Asks<PreviewProgrammeCopy>().WithSummary("What a copy that begins on that day would be: its windows, its groups, the closed days that it meets")
            .Produces<ProgrammeCopyPreview>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        programmes.MapGet("/{programme:guid}/seen-as", (Guid programme, DateOnly born, ResidencyClass? residency, DateOnly? on, TimeOnly? at, Door door, [AsParameters] ListQuery list) =>
                door.SendList(list, new SeeAs(programme, born, residency ?? ResidencyClass.Resident, on, at), seen => seen.Id))
            .Asks<SeeAs>().WithSummary("What a person of that birth date and class is told of each group, drafts as if they were published")
            .Produces<IReadOnlyList<SeenGroup>>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        programmes.MapGet("/{programme:guid}/drafts", (Guid programme, Door door, [AsParameters] ListQuery list) =>
                door.SendList(list, new ShowDrafts(programme), draft => draft.Id))
            .Asks<ShowDrafts>().WithSummary("What of a session is not on offer yet, and what each activity lacks")
            .Produces<IReadOnlyList<DraftActivity>>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        programmes.MapPost("/{programme:guid}/publication", (Guid programme, Door door) => door.Send(new PublishProgramme(programme)))
            .Asks<PublishProgramme>().WithSummary("Puts all that is ready in a session on offer; what lacks something stays a draft")
            .Produces<PublishedProgramme>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        programmes.MapPost("/{programme:guid}/copies", (Guid programme, CopyBody body, Door door) => door.Send(
                new CopyProgramme(programme, body.NameFr, body.NameEn, body.From), copy => Results.Created($"/api/v1/programmes/{copy.Id}", copy)))
            .Asks<CopyProgramme>().WithSummary("Copies a whole session to a later one, as drafts: same weekdays and hours, closed days skipped anew")
            .Produces<CopiedProgramme>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    /// <param name="From">First day of the copy.</param>
    internal sealed record CopyBody(string NameFr, string? NameEn, DateOnly From);
}
