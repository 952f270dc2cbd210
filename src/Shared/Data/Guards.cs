using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loisirs.Shared.Data;

/// <summary>A write outside the unit of work cannot happen: it would begin as a read and grow (P-405).</summary>
internal sealed class WritesOnlyInUnitOfWork : DbCommandInterceptor
{
    public static readonly WritesOnlyInUnitOfWork Instance = new();

    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        Check(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Check(command, eventData);
        return ValueTask.FromResult(result);
    }

    private static void Check(DbCommand command, CommandEventData data)
    {
        if (data.CommandSource is CommandSource.Migrations || DatabaseSession.IsUnitOfWork(command.Transaction))
        {
            return;
        }

        var text = command.CommandText.AsSpan().TrimStart();
        if (text.StartsWith("INSERT", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("UPDATE", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("DELETE", StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException("A write outside a command: send an ICommand.");
        }
    }
}

/// <summary>Connections that EF opens for a read keep the same promises.</summary>
internal sealed class DurableConnections : DbConnectionInterceptor
{
    public static readonly DurableConnections Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SqliteDatabase.MakeDurable(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SqliteDatabase.MakeDurable(connection);
        return Task.CompletedTask;
    }
}
