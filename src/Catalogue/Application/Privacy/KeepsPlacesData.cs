using Loisirs.Accounts.Contracts.Families;
using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Catalogue.Application.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Privacy;

/// <summary>Each place that a family held or took.</summary>
internal sealed class KeepsPlacesData(CatalogueDb db, GrantsOfTheGone grants, IMediator house) : IKeepsFamilyData
{
    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var places = await (
            from place in db.Places
            where place.FamilyId == family
            join @group in db.Groups on place.GroupId equals @group.Id
            orderby place.Id
            select new { place, @group.Code }).AsNoTracking().Take(KeptData.MostRows).ToListAsync(stop);
        var known = await house.Send(new FindFamily(family), stop);
        var people = known.IsRefused ? [] : known.Value.Members.Select(member => member.Id).ToArray();
        var granted = await (
            from grant in db.SurplusPlaces
            where EF.Parameter(people).Contains(grant.PersonId)
            join @group in db.Groups on grant.GroupId equals @group.Id
            orderby grant.Id
            select new { grant, @group.Code }).AsNoTracking().Take(KeptData.MostRows).ToListAsync(stop);
        return
        [
            KeptData.Of("surplus-places", granted, g => [("person", g.grant.PersonId), ("group", g.Code), ("reason", g.grant.Reason), ("at", g.grant.At), ("takenBackAt", g.grant.TakenBack?.At), ("takenBackReason", g.grant.TakenBack?.Reason)]),
            KeptData.Of("places", places, p =>
            [
                ("person", p.place.PersonId), ("group", p.Code), ("class", p.place.Class), ("asFormer", p.place.AsFormer), ("until", p.place.HeldUntil),
                ("takenAt", p.place.TakenAt), ("releasedAt", p.place.ReleasedAt),
            ]),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>A place names nobody: it keeps ids, which say nothing once the people are gone, and counts in the shares of its season. Why one was
    /// granted, or taken back, may name somebody. What was granted and not taken is let go.</summary>
    public async Task Erase(ErasedFamily who, CancellationToken stop)
    {
        await grants.LetGo(who.People, stop);
        var granted = db.SurplusPlaces.Where(grant => who.People.Contains(grant.PersonId));
        await granted.ExecuteUpdateAsync(grant => grant.SetProperty(g => g.Reason, ""), stop);
        await granted.Where(grant => grant.TakenBack != null).ExecuteUpdateAsync(grant => grant.SetProperty(g => g.TakenBack!.Reason, ""), stop);
    }
}
