using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Changes a group; its meetings stay. A capacity below what is taken drops nobody (P-113).</summary>
/// <remarks>Refuses as <see cref="CreateGroup"/> does; house.not-found, catalogue.already-cancelled.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ChangeGroup(Guid Group, GroupFields Fields) : ICommand<Done>;

internal sealed class ChangeGroupHandler(CatalogueDb db, GuideChanges guide) : ICommandHandler<ChangeGroup, Done>
{
    public async Task<Result<Done>> Handle(ChangeGroup command, CancellationToken stop)
    {
        if (await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        return (await db.Read(command.Fields, group.Activity.ProgrammeId, group.Id, stop)).Then(group.Change);
    }
}
