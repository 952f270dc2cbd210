using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Programmes;

/// <summary>Puts all that is ready in a programme on offer; what lacks something stays a draft. Twice does the same as once. Tells GroupPublished.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.ManageCatalogue)]
internal sealed record PublishProgramme(Guid Programme) : ICommand<PublishedProgramme>;

/// <summary>How many groups are newly on offer, and how many activities lack something.</summary>
internal sealed record PublishedProgramme(int Groups, int NotReady);

internal sealed class PublishProgrammeHandler(CatalogueDb db, GuideChanges guide, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<PublishProgramme, PublishedProgramme>
{
    public async Task<Result<PublishedProgramme>> Handle(PublishProgramme command, CancellationToken stop)
    {
        if (!await db.Programmes.AnyAsync(programme => programme.Id == command.Programme, stop))
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var activities = await db.Activities.Where(activity => activity.ProgrammeId == command.Programme)
            .Include(activity => activity.Programme).Include(activity => activity.Groups).ThenInclude(group => group.Meetings).AsSplitQuery()
            .ToListAsync(stop);
        var published = activities.ConvertAll(activity => activity.Publish(caller.Account, time.GetUtcNow()));
        var groups = published.Where(answer => !answer.IsRefused).SelectMany(answer => answer.Value).ToList();
        groups.ForEach(group => tell.Tell(new GroupPublished(group.Id)));
        return new PublishedProgramme(groups.Count, published.Count(answer => answer.IsRefused));
    }
}
