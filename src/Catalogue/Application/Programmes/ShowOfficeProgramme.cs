using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>One programme for the office, as it was typed; house.not-found.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowOfficeProgramme(Guid Id) : IQuery<ProgrammeFields>;

internal sealed class ShowOfficeProgrammeHandler(CatalogueDb db) : IQueryHandler<ShowOfficeProgramme, ProgrammeFields>
{
    public async Task<Result<ProgrammeFields>> Handle(ShowOfficeProgramme query, CancellationToken stop) =>
        await db.Programmes.FindAsync([query.Id], stop) is { } programme
            ? new ProgrammeFields(programme.Name.French, programme.Name.English, programme.From, programme.To, programme.Windows.Fields(), programme.Shares.Fields(),
                RiseFields.Of(programme.Rise))
            : Refusal.NotFound;
}
