using Loisirs.Catalogue.Application.Guides;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Places;

/// <summary>Lets go of places that were granted to people who cannot take them any more: a surplus goes down, what was kept back is kept back again or is
/// free. Twice does the same as once.</summary>
internal sealed class GrantsOfTheGone(CatalogueDb db, GuideChanges guide, IPlacesGuard guard, ITell tell, TimeProvider time)
{
    public async Task LetGo(IReadOnlyList<Guid> people, CancellationToken stop)
    {
        var gone = people.ToArray();
        var groups = await db.OpenGrants().Where(grant => EF.Parameter(gone).Contains(grant.PersonId))
            .Select(grant => grant.GroupId).Distinct().OrderBy(group => group).ToListAsync(stop);
        if (groups.Count > 0)
        {
            await guide.Mark(stop);
        }

        foreach (var group in groups)
        {
            await LetGo(group, gone, stop);
        }
    }

    private async Task LetGo(Guid id, Guid[] gone, CancellationToken stop)
    {
        await guard.Lock(id, stop); // whoever takes the place now comes before, or finds it let go
        var group = (await db.FindGroup(id, stop))!;
        var (open, now) = (await db.OpenGrants().Where(grant => grant.GroupId == id).OrderBy(grant => grant.Id).ToListAsync(stop), time.GetUtcNow());
        foreach (var grant in open.Where(grant => gone.Contains(grant.PersonId)).ToList())
        {
            open.Remove(grant);
            grant.LetGo(now);
            tell.TellOfFreed(id, group.TakeBack(grant, open, now));
        }
    }
}
