using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Changes a group; its meetings stay. A capacity below what is taken drops nobody (P-113).</summary>
/// <remarks>Refuses as <see cref="CreateGroup"/> does; house.not-found, catalogue.already-cancelled.</remarks>
/// <param name="TellsClashes">Refuses while another group takes the new venue or the new instructor then; whoever has read it asks without.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record ChangeGroup(Guid Group, GroupFields Fields, bool TellsClashes = false) : ICommand<Done>;

internal sealed class ChangeGroupHandler(
    CatalogueDb db, GuideChanges guide, GuideCache guides, ITell tell, TownZone zone, ICaller caller) : ICommandHandler<ChangeGroup, Done>
{
    public async Task<Result<Done>> Handle(ChangeGroup command, CancellationToken stop)
    {
        if (await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        await guide.Mark(stop);
        var content = await db.Read(command.Fields, group.Activity.ProgrammeId, group.Activity.Ticketing is null, group.Id, stop);
        if (command.TellsClashes && !content.IsRefused && await ClashesOf(group, content.Value, stop) is { Count: > 0 } clashes)
        {
            return Result<Done>.Refused(clashes);
        }

        var before = group.Capacity;
        return content.Then(group.Change).Then(_ => TellOfRoom(group, before));
    }

    /// <summary>More places than before are free places: the waiting list hears of them (C05).</summary>
    private Done TellOfRoom(Group group, int before)
    {
        if (group.Capacity > before)
        {
            tell.Tell(new PlacesFreed(group.Id, group.Capacity - before));
        }

        return Done.It;
    }

    /// <summary>Only what changes is looked at: what was confirmed once is not asked again.</summary>
    private async Task<IReadOnlyList<Refusal>> ClashesOf(Group group, GroupContent content, CancellationToken stop)
    {
        var clashes = new Clashes(await guides.Current(stop), zone, caller.Language);
        return
        [
            .. content.Venue == group.VenueId ? [] : clashes.AtVenue(content.Venue, group.Standing(atItsVenue: true), group.Id),
            .. content.Instructor == group.Instructor ? [] : clashes.OfInstructor(content.Instructor, group.Standing(), group.Id),
        ];
    }
}
