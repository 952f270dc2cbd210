using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Activities;

internal sealed class NameOfActivityHandler(CatalogueDb db) : IQueryHandler<NameOfActivity, ActivityName>
{
    public async Task<Result<ActivityName>> Handle(NameOfActivity query, CancellationToken stop) =>
        await db.Activities.AsNoTracking().SingleOrDefaultAsync(activity => activity.Id == query.Activity, stop) is { } found
            ? new ActivityName(found.Id, found.Name.In(query.Language))
            : Refusal.NotFound;
}
