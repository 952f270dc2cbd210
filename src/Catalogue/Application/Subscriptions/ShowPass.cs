using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Subscriptions;

/// <summary>What a subscription gives, as it was typed; house.not-found for what is none.</summary>
[Needs(Right.ManageCatalogue)]
internal sealed record ShowPass(Guid Group) : IQuery<OfficePass>;

internal sealed record OfficePass(Guid Group, string Name, string Code, PassFields Fields);

internal sealed class ShowPassHandler(CatalogueDb db, Words words) : IQueryHandler<ShowPass, OfficePass>
{
    public async Task<Result<OfficePass>> Handle(ShowPass query, CancellationToken stop)
    {
        var group = await db.Groups.AsNoTracking().Include(known => known.Activity).Include(known => known.Meetings)
            .SingleOrDefaultAsync(known => known.Id == query.Group && known.Activity.Kind == ActivityKind.Subscription, stop);
        return group is null ? Refusal.NotFound : new OfficePass(group.Id, group.Activity.Name.In(words.Language), group.Code, new PassFields
        {
            From = group.Pass?.From ?? group.Meetings.Min(meeting => (DateOnly?)meeting.Day),
            To = group.Pass?.To ?? group.Meetings.Max(meeting => (DateOnly?)meeting.Day),
            Visits = group.Pass?.Visits,
            Room = group.Pass?.Room,
        });
    }
}
