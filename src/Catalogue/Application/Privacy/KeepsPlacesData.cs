using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Privacy;

/// <summary>Each place that a family held or took.</summary>
internal sealed class KeepsPlacesData(CatalogueDb db) : IKeepsFamilyData
{
    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var places = await (
            from place in db.Places
            where place.FamilyId == family
            join @group in db.Groups on place.GroupId equals @group.Id
            orderby place.Id
            select new { place, @group.Code }).AsNoTracking().Take(KeptData.MostRows).ToListAsync(stop);
        return
        [
            KeptData.Of("places", places, p =>
            [
                ("person", p.place.PersonId), ("group", p.Code), ("class", p.place.Class), ("asFormer", p.place.AsFormer), ("until", p.place.HeldUntil),
                ("takenAt", p.place.TakenAt), ("releasedAt", p.place.ReleasedAt),
            ]),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>A place names nobody: it keeps ids, which say nothing once the people are gone, and counts in the shares of its season.</summary>
    public Task Erase(ErasedFamily who, CancellationToken stop) => Task.CompletedTask;
}
