using Loisirs.Accounts.Contracts.Families;
using Loisirs.Catalogue.Application.Guides;
using Loisirs.Catalogue.Domain;
using Loisirs.Catalogue.Domain.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Lets one person take a place that is not for sale, for a reason that stays: one that is kept back, else, in a full group, one beyond
/// its capacity. Nothing else is waived: window, age and price are as for anybody, and the family still takes the place and pays it.</summary>
/// <remarks>P-112. Refuses: house.not-found, catalogue.group-missing, catalogue.beyond-reason-missing, catalogue.text-too-long,
/// catalogue.text-unreadable, catalogue.beyond-not-full, catalogue.beyond-granted, place.already, place.by-tickets, place.cancelled, place.not-published.</remarks>
/// <param name="Group">Empty: none was chosen.</param>
/// <param name="Reason">For whoever asks later; at most 500 characters.</param>
[Needs(Right.GrantBeyond)]
internal sealed record GrantPlaceBeyond(Guid Person, Guid Group, string? Reason) : ICommand<Done>;

internal sealed class GrantPlaceBeyondHandler(CatalogueDb db, GuideChanges guide, IPlacesGuard guard, IMediator house, ICaller caller, TimeProvider time)
    : ICommandHandler<GrantPlaceBeyond, Done>
{
    public async Task<Result<Done>> Handle(GrantPlaceBeyond command, CancellationToken stop)
    {
        var form = new FormReading();
        var reason = form.Needed(nameof(command.Reason), command.Reason, Longest.Text, "catalogue.beyond-reason-missing");
        if (command.Group == Guid.Empty)
        {
            form.Refuse(nameof(command.Group), CatalogueRefusals.GroupMissing);
        }

        var asked = form.Or(() => command.Group);
        return asked.IsRefused ? Result<Done>.Refused(asked.Refusals) : await Grant(asked.Value, command.Person, reason, stop);
    }

    private async Task<Result<Done>> Grant(Guid id, Guid asked, string reason, CancellationToken stop)
    {
        await guide.Mark(stop);
        await guard.Lock(id, stop); // what is taken is counted under the lock
        if (await db.FindGroup(id, stop) is not { } group || (await house.Send(new FindPeople([asked]), stop)).Value is not [var person])
        {
            return Refusal.NotFound;
        }

        if (await db.Places.AnyAsync(place => place.GroupId == id && place.PersonId == asked && place.ReleasedAt == null, stop))
        {
            return PlaceRefusals.Already(person.FirstName).At(nameof(GrantPlaceBeyond.Group));
        }

        var open = await db.OpenGrants().AsNoTracking().Where(grant => grant.GroupId == id).ToListAsync(stop);
        return group.Grant(asked, open, reason, caller.Account, time.GetUtcNow()).Then(grant =>
        {
            db.Add(grant);
            return Done.It;
        });
    }
}
