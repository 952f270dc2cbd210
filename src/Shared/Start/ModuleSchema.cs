using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Loisirs.Shared.Start;

/// <summary>Brings one module's schema up, all its pending migrations or none of them: what EF's own migrator does, for less.</summary>
/// <remarks>EF builds the whole model as it was at each migration, thousands of lines that are compiled to be run once: half of a first start. A
/// migration that only makes tables, columns and indexes says itself what they are. EF's lock is not taken: the start is alone already
/// (<see cref="StartHouse"/>).</remarks>
internal sealed class ModuleSchema(DbContext db)
{
    private readonly IMigrationsSqlGenerator _sql = db.GetService<IMigrationsSqlGenerator>();
    private readonly IMigrationsAssembly _known = db.GetService<IMigrationsAssembly>();

    /// <summary>The module's migrations with their names, the oldest first.</summary>
    public IEnumerable<(string Name, Migration Migration)> Migrations =>
        _known.Migrations.OrderBy(known => known.Key, StringComparer.Ordinal).Select(known => (known.Key, _known.CreateMigration(known.Value, db.Database.ProviderName!)));

    /// <summary>Applies what is not applied yet.</summary>
    public async Task BringUp(CancellationToken stop)
    {
        var history = db.GetService<IHistoryRepository>();
        await history.CreateIfNotExistsAsync(stop);
        var applied = (await history.GetAppliedMigrationsAsync(stop)).Select(row => row.MigrationId).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var commands = Migrations.Where(pending => !applied.Contains(pending.Name))
            .SelectMany(pending => Up(pending.Migration).Append(Applied(history, pending.Name))).ToList();
        await db.GetService<IMigrationCommandExecutor>().ExecuteNonQueryAsync(commands, db.GetService<IRelationalConnection>(), stop);
    }

    /// <summary>What a migration sends to the database.</summary>
    public IReadOnlyList<MigrationCommand> Up(Migration migration) =>
        _sql.Generate(migration.UpOperations, SaysAll(migration) ? null : ModelOf(migration));

    /// <summary>The same, told with the model of that time, as EF does it.</summary>
    public IReadOnlyList<MigrationCommand> UpByModel(Migration migration) => _sql.Generate(migration.UpOperations, ModelOf(migration));

    /// <summary>Whether all that a migration does is in its own words. What changes a column or a table of before, or writes rows, looks into the
    /// model: SQLite makes the table anew.</summary>
    public static bool SaysAll(Migration migration) => migration.UpOperations.All(operation => operation switch
    {
        AddColumnOperation { ColumnType: not null, ComputedColumnSql: null } => true,
        CreateTableOperation table => table.Columns.TrueForAll(column => column is { ColumnType: not null, ComputedColumnSql: null }),
        EnsureSchemaOperation or CreateSequenceOperation or CreateIndexOperation or DropIndexOperation or RenameColumnOperation or SqlOperation => true,
        _ => false,
    });

    private IModel ModelOf(Migration migration) => db.GetService<IModelRuntimeInitializer>().Initialize(migration.TargetModel);

    private MigrationCommand Applied(IHistoryRepository history, string migration) => new(
        db.GetService<IRawSqlCommandBuilder>().Build(history.GetInsertScript(new HistoryRow(migration, ProductInfo.GetVersion()))),
        db,
        db.GetService<IRelationalCommandDiagnosticsLogger>());
}
