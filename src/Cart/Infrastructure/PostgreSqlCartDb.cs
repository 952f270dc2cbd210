using Loisirs.Cart.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Cart.Infrastructure;

internal sealed class PostgreSqlCartDb(DbContextOptions<PostgreSqlCartDb> options) : CartDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlCartDb>
    {
        public PostgreSqlCartDb CreateDbContext(string[] args) => new(DesignTime.PostgreSql<PostgreSqlCartDb>("cart"));
    }
}
