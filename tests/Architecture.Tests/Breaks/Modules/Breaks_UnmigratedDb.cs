using Loisirs.Shared.Audit;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Loisirs.Architecture.Tests.Breaks.Modules;

/// <summary>Maps another module's type, for one database only, and was never migrated.</summary>
internal sealed class Breaks_UnmigratedDb(DbContextOptions<Breaks_UnmigratedDb> options) : ModuleDb(options, "breaks")
{
    protected override void Map(ModelBuilder model) => model.Entity<AuditEntry>();

    internal sealed class Factory : IDesignTimeDbContextFactory<Breaks_UnmigratedDb>
    {
        public Breaks_UnmigratedDb CreateDbContext(string[] args) => new(DesignTime.Sqlite<Breaks_UnmigratedDb>("breaks"));
    }
}
