using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Takes back a place that was granted to one person and that nobody took yet, for a reason that stays: the group's surplus goes down; one
/// that was kept back is kept back again, or is free when nothing is kept any more.</summary>
/// <remarks>P-112. Refuses: house.not-found, catalogue.grant-taken-back, catalogue.grant-used, catalogue.take-back-reason-missing,
/// catalogue.text-too-long, catalogue.text-unreadable. The family is not written to: nothing was written when it was granted.</remarks>
/// <param name="Reason">For whoever asks later; at most 500 characters.</param>
[Needs(Right.GrantBeyond)]
internal sealed record TakeBackGrant(Guid Group, Guid Grant, string? Reason) : ICommand<Done>;

internal sealed class TakeBackGrantHandler(CatalogueDb db, GuideChanges guide, IPlacesGuard guard, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<TakeBackGrant, Done>
{
    public async Task<Result<Done>> Handle(TakeBackGrant command, CancellationToken stop)
    {
        await guide.Mark(stop);
        await guard.Lock(command.Group, stop); // whoever takes the place now comes before, or finds it taken back
        var grant = await db.SurplusPlaces.SingleOrDefaultAsync(known => known.Id == command.Grant && known.GroupId == command.Group, stop);
        if (grant is null || await db.FindGroup(command.Group, stop) is not { } group)
        {
            return Refusal.NotFound;
        }

        var form = new FormReading();
        var reason = form.Needed(nameof(command.Reason), command.Reason, Longest.Text, "catalogue.take-back-reason-missing");
        var open = await db.OpenGrants().AsNoTracking().Where(other => other.GroupId == group.Id).ToListAsync(stop);
        if (grant.TakenBack is null && !open.Exists(other => other.Id == grant.Id))
        {
            return Domain.CatalogueRefusals.GrantUsed;
        }

        var (now, others) = (time.GetUtcNow(), open.FindAll(other => other.Id != grant.Id));
        return form.Or(() => reason).Then(text => grant.TakeBack(caller.Account, now, text)).Then(_ => tell.TellOfFreed(group.Id, group.TakeBack(grant, others, now)));
    }
}
