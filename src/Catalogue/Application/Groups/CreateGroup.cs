using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Schedules;
using Loisirs.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Adds a group as a draft, with the meetings of its plan stored one by one.</summary>
/// <remarks>Refuses, at <c>Fields.…</c>: catalogue.code-missing, catalogue.code-taken, catalogue.text-too-long, catalogue.text-unreadable, catalogue.venue-unknown,
/// catalogue.capacity, catalogue.price-missing, catalogue.price-unreadable, catalogue.window-out-of-order; those of
/// <see cref="PlanFields"/>; house.not-found. With <paramref name="TellsClashes"/>: catalogue.clash-venue, catalogue.clash-instructor.</remarks>
/// <param name="TellsClashes">Refuses while another group takes the venue or the instructor then; whoever has read it asks without.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record CreateGroup(Guid Activity, GroupFields Fields, PlanFields Plan, bool TellsClashes = false) : ICommand<Guid>;

internal sealed class CreateGroupHandler(CatalogueDb db, GuideChanges guide, GuideCache guides, TownZone zone, ICaller caller, TimeProvider time) : ICommandHandler<CreateGroup, Guid>
{
    public async Task<Result<Guid>> Handle(CreateGroup command, CancellationToken stop)
    {
        if (await db.Activities.AsNoTracking().SingleOrDefaultAsync(known => known.Id == command.Activity, stop) is not { } activity)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var (content, plan) = (await db.Read(command.Fields, activity.ProgrammeId, activity.Ticketing is null, Guid.Empty, stop), command.Plan.Read());
        if (content.IsRefused || plan.IsRefused)
        {
            return Result<Guid>.Refused([.. content.Refusals, .. plan.Refusals]);
        }

        if (command.TellsClashes && await ClashesOf(content.Value, plan.Value.Meetings(), stop) is { Count: > 0 } clashes)
        {
            return Result<Guid>.Refused(clashes);
        }

        var group = Group.Draft(NewId(), activity.Id, content.Value);
        group.LayOut(plan.Value.Meetings(), NewId);
        return db.Add(group).Entity.Id;

        Guid NewId() => Guid.CreateVersion7(time.GetUtcNow());
    }

    private async Task<IReadOnlyList<Refusal>> ClashesOf(GroupContent content, IReadOnlyList<PlannedMeeting> plan, CancellationToken stop)
    {
        var clashes = new Clashes(await guides.Current(stop), zone, caller.Language);
        return [.. clashes.AtVenue(content.Venue, plan, Guid.Empty), .. clashes.OfInstructor(content.Instructor, plan, Guid.Empty)];
    }
}
