using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Changes an activity's texts and rules; places already held or taken keep their terms.</summary>
/// <remarks>Refuses as <see cref="CreateActivity"/> does; house.not-found; catalogue.sells-tickets, when a show with price classes is to be something else.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record ChangeActivity(Guid Id, ActivityFields Activity) : ICommand<Done>;

internal sealed class ChangeActivityHandler(CatalogueDb db, GuideChanges guide) : ICommandHandler<ChangeActivity, Done>
{
    public async Task<Result<Done>> Handle(ChangeActivity command, CancellationToken stop)
    {
        if (await db.FindActivity(command.Id, stop) is not { } activity)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        return (await db.Read(command.Activity, stop)).Then<Done>(content =>
        {
            if (activity.Ticketing is not null && content.Kind != activity.Kind)
            {
                return CatalogueRefusals.SellsTickets.At("Activity.Kind");
            }

            activity.Change(content);
            return Done.Result;
        });
    }
}
