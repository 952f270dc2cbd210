using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Catalogue.Application.Guides;

/// <summary>Each command that changes the catalogue marks it, so that every host reads its guide anew.</summary>
internal sealed class GuideChanges(CatalogueDb db, DatabaseSession session, GuideCache cache)
{
    public async Task Mark(CancellationToken stop)
    {
        await db.GuideVersions.ExecuteUpdateAsync(row => row.SetProperty(version => version.Number, version => version.Number + 1), stop);
        session.AfterCommit(cache.Drop);
    }
}
