using Microsoft.EntityFrameworkCore;

namespace Loisirs.Architecture.Tests.Breaks.Application;

internal sealed class Breaks_Application_BeginsATransaction(DbContext db)
{
    public async Task Act()
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await transaction.CommitAsync();
    }
}
