using Loisirs.Shared.Data;
using Loisirs.Testing.Databases;

namespace Loisirs.Benchmarks;

/// <summary>A database that somebody named on the command line, and that stays when the program ends.</summary>
internal sealed class NamedDatabase(DatabaseProvider provider, string connectionString) : TestDatabase
{
    public override DatabaseProvider Provider => provider;

    public override string ConnectionString => connectionString;

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
