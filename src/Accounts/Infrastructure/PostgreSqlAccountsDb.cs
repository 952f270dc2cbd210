using Loisirs.Accounts.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Accounts.Infrastructure;

internal sealed class PostgreSqlAccountsDb(DbContextOptions<PostgreSqlAccountsDb> options) : AccountsDb(options)
{
    private const long Leasing = 7_061_311; // an advisory lock; any number that is the module's own

    public override Task LeaseAlone(CancellationToken stop) => Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Leasing})", stop);

    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlAccountsDb>
    {
        public PostgreSqlAccountsDb CreateDbContext(string[] args) => new(DesignTime.PostgreSql<PostgreSqlAccountsDb>("accounts"));
    }
}
