using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Changes an activity's texts and rules; places already held or taken keep their terms.</summary>
/// <remarks>Refuses as <see cref="CreateActivity"/> does; house.not-found.</remarks>
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
        return (await db.Read(command.Activity, stop)).Then(content =>
        {
            activity.Change(content);
            return Done.Result;
        });
    }
}
