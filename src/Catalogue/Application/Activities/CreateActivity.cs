using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Activities;
using Loisirs.Kernel;

namespace Loisirs.Catalogue.Application.Activities;

/// <summary>Adds an activity, show or subscription as a draft.</summary>
/// <remarks>Refuses, at <c>Activity.…</c>: catalogue.name-missing, catalogue.text-too-long, catalogue.text-unreadable,
/// catalogue.category-unknown, catalogue.programme-unknown, catalogue.provider-unknown, catalogue.tax-reason-missing,
/// catalogue.provider-not-registered, catalogue.age-out-of-range, catalogue.ages-out-of-order, catalogue.reference-missing.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateActivity(ActivityFields Activity) : ICommand<Guid>;

internal sealed class CreateActivityHandler(CatalogueDb db, GuideChanges guide, TimeProvider time) : ICommandHandler<CreateActivity, Guid>
{
    public async Task<Result<Guid>> Handle(CreateActivity command, CancellationToken stop)
    {
        await guide.Mark(stop);
        return (await db.Read(command.Activity, stop))
            .Then(content => db.Add(Activity.Draft(Guid.CreateVersion7(time.GetUtcNow()), content)).Entity.Id);
    }
}
