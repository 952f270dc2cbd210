using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Puts one group on offer; its activity must be published. Twice does the same as once. Tells GroupPublished.</summary>
/// <remarks>Refuses, all reasons at once: catalogue.no-tariff, catalogue.no-window, catalogue.no-meeting, catalogue.no-capacity,
/// catalogue.activity-not-published, catalogue.already-cancelled; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record PublishGroup(Guid Group) : ICommand<Done>;

internal sealed class PublishGroupHandler(CatalogueDb db, GuideChanges guide, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<PublishGroup, Done>
{
    public async Task<Result<Done>> Handle(PublishGroup command, CancellationToken stop)
    {
        if (await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var isNew = group.State == GroupState.Draft;
        return group.Publish(group.Activity, caller.Account, time.GetUtcNow()).Then(done =>
        {
            if (isNew)
            {
                tell.Tell(new GroupPublished(group.Id));
            }

            return done;
        });
    }
}
