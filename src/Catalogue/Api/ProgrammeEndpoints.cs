using Loisirs.Catalogue.Application.Programmes;
using Loisirs.Shared.Web;
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
        programmes.MapGet("", (Door door, bool? withPast) => door.Send(new ListProgrammes(withPast ?? false)))
            .WithSummary("The sessions of the year, the latest first, and when each class may register")
            .Produces<IReadOnlyList<ProgrammeChoice>>();
        programmes.MapGet("/{programme:guid}/copy-preview", (Guid programme, DateOnly from, Door door) => door.Send(new PreviewProgrammeCopy(programme, from)))
            .WithSummary("What a copy that begins on that day would be: its windows, its groups, the closed days that it meets")
            .Produces<ProgrammeCopyPreview>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        programmes.MapPost("/{programme:guid}/copies", (Guid programme, CopyBody body, Door door) => door.Send(
                new CopyProgramme(programme, body.NameFr, body.NameEn, body.From), copy => Results.Created($"/api/v1/programmes/{copy.Id}", copy)))
            .WithSummary("Copies a whole session to a later one, as drafts: same weekdays and hours, closed days skipped anew")
            .Produces<CopiedProgramme>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    /// <param name="From">First day of the copy.</param>
    internal sealed record CopyBody(string NameFr, string? NameEn, DateOnly From);
}
