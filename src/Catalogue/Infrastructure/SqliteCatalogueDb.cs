using Loisirs.Catalogue.Application;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Catalogue.Infrastructure;

internal sealed class SqliteCatalogueDb(DbContextOptions<SqliteCatalogueDb> options) : CatalogueDb(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<SqliteCatalogueDb>
    {
        public SqliteCatalogueDb CreateDbContext(string[] args) => new(DesignTime.Sqlite<SqliteCatalogueDb>("catalogue"));
    }
}
