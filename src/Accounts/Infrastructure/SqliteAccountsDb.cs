using Loisirs.Accounts.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Accounts.Infrastructure;

internal sealed class SqliteAccountsDb(DbContextOptions<SqliteAccountsDb> options) : AccountsDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<SqliteAccountsDb>
    {
        public SqliteAccountsDb CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteAccountsDb>("accounts"));
    }
}
