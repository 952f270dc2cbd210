using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Data;

/// <summary>A module's tables. Its two heirs differ by provider only, so that each keeps its own migrations.</summary>
public abstract class ModuleDb(DbContextOptions options, string module) : DbContext(options)
{
    private bool IsSqlite => Database.ProviderName?.EndsWith("Sqlite", StringComparison.Ordinal) ?? true;

    protected sealed override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Map(modelBuilder);
        ModuleModel.Name(modelBuilder, module, IsSqlite);
    }

    /// <summary>The module's entities.</summary>
    protected virtual void Map(ModelBuilder model) => ModuleModel.Map(model, GetType().Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        ModuleModel.Store(configurationBuilder, IsSqlite);
}

/// <summary>Makes a module's context without a host, for <c>./migrate</c>.</summary>
public static class DesignTime
{
    public static DbContextOptions<TDb> Sqlite<TDb>(string module)
        where TDb : DbContext =>
        new DbContextOptionsBuilder<TDb>()
            .UseSqlite("Data Source=:memory:", sqlite => sqlite.MigrationsHistoryTable($"{module}_migrations")).Options;

    public static DbContextOptions<TDb> PostgreSql<TDb>(string module)
        where TDb : DbContext =>
        new DbContextOptionsBuilder<TDb>()
            .UseNpgsql("Host=localhost", npgsql => npgsql.MigrationsHistoryTable("migrations", module)).Options;
}
