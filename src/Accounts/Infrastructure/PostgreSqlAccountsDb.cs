using Loisirs.Accounts.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Accounts.Infrastructure;

internal sealed class PostgreSqlAccountsDb(DbContextOptions<PostgreSqlAccountsDb> options) : AccountsDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlAccountsDb>
    {
        public PostgreSqlAccountsDb CreateDbContext(string[] args) => new(DesignTime.PostgreSql<PostgreSqlAccountsDb>("accounts"));
    }
}
