using Loisirs.Catalogue.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Catalogue.Infrastructure;

internal sealed class PostgreSqlCatalogueDb(DbContextOptions<PostgreSqlCatalogueDb> options) : CatalogueDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<PostgreSqlCatalogueDb>
    {
        public PostgreSqlCatalogueDb CreateDbContext(string[] args) => new(DesignTime.PostgreSql<PostgreSqlCatalogueDb>("catalogue"));
    }
}
