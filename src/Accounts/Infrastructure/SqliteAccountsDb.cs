using Loisirs.Accounts.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Accounts.Infrastructure;

internal sealed class SqliteAccountsDb(DbContextOptions<SqliteAccountsDb> options) : AccountsDb(options)
{
    /// <summary>There is one writer at a time.</summary>
    public override Task LeaseAlone(CancellationToken stop) => Task.CompletedTask;

    internal sealed class Factory : IDesignTimeDbContextFactory<SqliteAccountsDb>
    {
        public SqliteAccountsDb CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteAccountsDb>("accounts"));
    }
}
