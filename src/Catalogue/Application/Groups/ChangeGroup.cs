using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Groups;
using Loisirs.Kernel;
using Loisirs.Kernel.Time;
using Loisirs.Shared.Texts;

namespace Loisirs.Catalogue.Application.Groups;

/// <summary>Changes a group; its meetings stay. A capacity below what is taken drops nobody (P-113).</summary>
/// <remarks>Refuses as <see cref="CreateGroup"/> does; house.not-found, catalogue.already-cancelled, catalogue.group-changed with
/// catalogue.stored-now at each field.</remarks>
/// <param name="Seen">The version that was on the screen; with another one stored by now, each field that differs is told and nothing is
/// saved (C36). Null: whatever is stored.</param>
/// <param name="TellsClashes">Refuses while another group takes the new venue or the new instructor then; whoever has read it asks without.</param>
[Needs(Right.ManageCatalogue)]
internal sealed record ChangeGroup(Guid Group, GroupFields Fields, bool TellsClashes = false, int? Seen = null) : ICommand<Done>;

internal sealed class ChangeGroupHandler(
    CatalogueDb db, IPlacesGuard guard, GuideChanges guide, GuideCache guides, ITell tell, TownZone zone, ICaller caller, Words words) : ICommandHandler<ChangeGroup, Done>
{
    public async Task<Result<Done>> Handle(ChangeGroup command, CancellationToken stop)
    {
        await guide.Mark(stop);
        await guard.Lock(command.Group, stop); // what is kept back is compared with what is taken
        if (await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        if (command.Seen is { } seen && seen != group.Version)
        {
            return Result<Done>.Refused(await ChangedMeanwhile(group, command.Fields, stop));
        }

        var content = await db.Read(command.Fields, group.Activity.ProgrammeId, group.Activity.Ticketing is null, group.Id, stop);
        if (command.TellsClashes && !content.IsRefused && await ClashesOf(group, content.Value, stop) is { Count: > 0 } clashes)
        {
            return Result<Done>.Refused(clashes);
        }

        var before = group.Capacity;
        return content.Then(group.Change).Then(_ => tell.TellOfFreed(group.Id, group.Capacity - before)); // the waiting list hears of more places (C05)
    }

    /// <summary>What is stored now, at each field where something else was typed.</summary>
    private async Task<IReadOnlyList<Refusal>> ChangedMeanwhile(Group group, GroupFields typed, CancellationToken stop)
    {
        var stored = group.Fields(words.IsFrench);
        var venue = (await db.Venues.FindAsync([group.VenueId], stop))!.Name;
        (string Field, bool Differs, string? Stored)[] fields =
        [
            (nameof(typed.Code), typed.Code != stored.Code, stored.Code), (nameof(typed.Venue), typed.Venue != stored.Venue, venue),
            (nameof(typed.Instructor), (typed.Instructor ?? "") != stored.Instructor, stored.Instructor),
            (nameof(typed.Capacity), typed.Capacity != stored.Capacity, $"{stored.Capacity}"),
            (nameof(typed.ResidentPrice), (typed.ResidentPrice ?? "") != (stored.ResidentPrice ?? ""), stored.ResidentPrice),
            (nameof(typed.NonResidentPrice), (typed.NonResidentPrice ?? "") != (stored.NonResidentPrice ?? ""), stored.NonResidentPrice),
        ];
        return
        [
            CatalogueRefusals.GroupChanged,
            .. fields.Where(field => field.Differs).Select(field => CatalogueRefusals.StoredNow(field.Stored).At($"Fields.{field.Field}")),
        ];
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
