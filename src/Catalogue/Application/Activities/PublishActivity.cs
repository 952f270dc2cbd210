using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Puts an activity and its groups that are ready on offer. Twice does the same as once.</summary>
/// <remarks>Refuses, all reasons at once: catalogue.no-group, catalogue.no-tariff, catalogue.no-window, catalogue.no-meeting,
/// catalogue.no-capacity, catalogue.already-cancelled; house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record PublishActivity(Guid Activity) : ICommand<Done>;

internal sealed class PublishActivityHandler(CatalogueDb db, GuideChanges guide, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<PublishActivity, Done>
{
    public async Task<Result<Done>> Handle(PublishActivity command, CancellationToken stop)
    {
        if (await db.FindActivity(command.Activity, stop) is not { } activity)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        return activity.Publish(caller.Account, time.GetUtcNow()).Then(published =>
        {
            foreach (var group in published)
            {
                tell.Tell(new GroupPublished(group.Id));
            }

            return Done.Result;
        });
    }
}
