using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Takes no more registrations from now on; the group goes on. Twice does the same as once.</summary>
/// <remarks>Refuses: catalogue.already-cancelled; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CloseGroup(Guid Group) : ICommand<Done>;

internal sealed class CloseGroupHandler(CatalogueDb db, GuideChanges guide, ICaller caller, TimeProvider time) : ICommandHandler<CloseGroup, Done>
{
    public async Task<Result<Done>> Handle(CloseGroup command, CancellationToken stop)
    {
        if (await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        return group.Close(caller.Account, time.GetUtcNow());
    }
}
