using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Programmes;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>Adds a programme (a session of the year) and when each class may register in it.</summary>
/// <remarks>Refuses: catalogue.name-missing, catalogue.text-too-long, catalogue.text-unreadable, catalogue.name-taken, catalogue.dates-missing,
/// catalogue.dates-out-of-order, and those of <see cref="WindowFields"/> and <see cref="RiseFields"/>.</remarks>
/// <param name="From">First civil day.</param>
/// <param name="To">Last civil day, included.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateProgramme(
    string? NameFr, string? NameEn, DateOnly? From, DateOnly? To, IReadOnlyList<WindowFields>? Windows, ShareFields? Shares = null,
    RiseFields? Rise = null) : ICommand<Guid>;

internal sealed class CreateProgrammeHandler(CatalogueDb db, GuideChanges guide, TimeProvider time) : ICommandHandler<CreateProgramme, Guid>
{
    public async Task<Result<Guid>> Handle(CreateProgramme command, CancellationToken stop)
    {
        await guide.Mark(stop);
        var id = Guid.CreateVersion7(time.GetUtcNow());
        return (await db.Read(new ProgrammeFields(command.NameFr, command.NameEn, command.From, command.To, command.Windows, command.Shares, command.Rise), id, stop))
            .Then(content => db.Add(Programme.Of(id, content)).Entity.Id);
    }
}
