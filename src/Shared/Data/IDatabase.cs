using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Data;

/// <summary>What differs between the two databases: connections, the beginning of a write, and the meaning of their errors.</summary>
public interface IDatabase
{
    DatabaseProvider Provider { get; }

    /// <summary>Where its file lies on this machine; null for a server.</summary>
    string? Folder { get; }

    /// <summary>One writes at a time: whoever has the turn keeps nobody from a row by doing several things in it.</summary>
    bool HasOneWriter { get; }

    /// <summary>A closed connection from the pool.</summary>
    DbConnection NewConnection();

    /// <summary>A connection for one scope, open or closed; given back by <see cref="TakeBack"/>.</summary>
    DbConnection Lend();

    /// <summary>The scope ends; nobody else may hold its connection any more.</summary>
    ValueTask TakeBack(DbConnection connection);

    /// <summary>Opens it and makes its promises of durability hold.</summary>
    Task Open(DbConnection connection, CancellationToken stop);

    /// <summary>Between two uses of one scope: given back to the server's pool, or kept where that costs nobody anything.</summary>
    Task LetGo(DbConnection connection);

    /// <summary>Begins a write. On SQLite the writers queue fairly first, without holding a thread.</summary>
    Task<WriteTransaction> BeginWrite(DbConnection connection, CancellationToken stop);

    /// <summary>The provider's options for a module's context; the connection is given later, per scope.</summary>
    void Configure(DbContextOptionsBuilder options, string module);

    /// <summary>The migrations that a module's tables have; none when there are no tables.</summary>
    Task<IReadOnlyList<string>> Migrations(DbConnection connection, string module, CancellationToken stop);

    /// <summary>The same command may simply run again: a unique constraint, a stale version, a deadlock decided against it.</summary>
    bool MayRunAgain(Exception failure);

    /// <summary>The database cannot write or answer now: disk full, file read-only, server out of reach.</summary>
    bool IsUnavailable(Exception failure);

    /// <summary>Refuses to start on a database that would not keep its promises; one sentence says what to change.</summary>
    Task AssertDurable(CancellationToken stop);

    /// <summary>Runs the start's work (migrations, keys) while no other process does.</summary>
    Task Alone(Func<Task> act, CancellationToken stop);
}

/// <summary>A write that was begun, and what to let go when it ends.</summary>
public sealed class WriteTransaction(DbTransaction transaction, Action letGo) : IAsyncDisposable
{
    public DbTransaction Transaction { get; } = transaction;

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Transaction.DisposeAsync();
        }
        finally
        {
            letGo();
        }
    }
}
