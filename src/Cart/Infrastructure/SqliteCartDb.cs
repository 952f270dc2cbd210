using Loisirs.Cart.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Cart.Infrastructure;

internal sealed class SqliteCartDb(DbContextOptions<SqliteCartDb> options) : CartDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<SqliteCartDb>
    {
        public SqliteCartDb CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteCartDb>("cart"));
    }
}
