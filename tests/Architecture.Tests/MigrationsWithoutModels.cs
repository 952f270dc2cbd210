using Loisirs.Shared.Start;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Loisirs.Architecture.Tests;

/// <summary>A start that migrates reads no model of before where the migration says all: what it sends is what EF would send.</summary>
public sealed class MigrationsWithoutModels
{
    /// <summary>Of each module: the newest were not looked at yet, older ones were while they were new.</summary>
    private static readonly int Newest = Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1" ? int.MaxValue : 1;

    public static TheoryData<string> Names => [.. Contexts.All.Select(type => type.FullName!)];

    [Theory, MemberData(nameof(Names))]
    public void Send_what_they_send_with_their_models(string context)
    {
        using var db = Contexts.Make(Contexts.All.Single(type => type.FullName == context));
        var schema = new ModuleSchema(db);

        var migrations = schema.Migrations.Select(known => known.Migration).Where(ModuleSchema.SaysAll).TakeLast(Newest).ToList();

        Assert.NotEmpty(migrations);
        Assert.All(migrations, migration => Assert.Equal(Texts(schema.UpByModel(migration)), Texts(schema.Up(migration))));
    }

    [Fact]
    public void Have_them_when_rows_are_written_and_when_what_was_there_changes()
    {
        Assert.True(ModuleSchema.SaysAll(new Doing(new AddColumnOperation { ColumnType = "TEXT" }, new CreateIndexOperation(), new SqlOperation())));
        MigrationOperation[] models =
        [
            new InsertDataOperation(), new UpdateDataOperation(), new DeleteDataOperation(), new AlterColumnOperation(), new DropColumnOperation(),
            new AddForeignKeyOperation(), new AddColumnOperation(), new CreateTableOperation { Columns = { new AddColumnOperation() } },
        ];
        Assert.All(models, operation => Assert.False(ModuleSchema.SaysAll(new Doing(new SqlOperation(), operation))));
    }

    private static IEnumerable<(string, bool)> Texts(IEnumerable<MigrationCommand> commands) =>
        [.. commands.Select(command => (command.CommandText, command.TransactionSuppressed))];

    private sealed class Doing(params MigrationOperation[] operations) : Migration
    {
        public override IReadOnlyList<MigrationOperation> UpOperations => operations;

        protected override void Up(MigrationBuilder migrationBuilder)
        {
        }
    }
}
