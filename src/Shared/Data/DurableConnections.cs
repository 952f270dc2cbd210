using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loisirs.Shared.Data;

/// <summary>Connections to a file that EF opens for a read keep the same promises, and stay open until their scope ends.</summary>
/// <remarks>EF would open and close one for each question; <see cref="DatabaseSession"/> closes it when the scope is disposed.</remarks>
internal sealed class DurableConnections : DbConnectionInterceptor
{
    public static readonly DurableConnections Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => SqliteDatabase.MakeDurable(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        SqliteDatabase.MakeDurable(connection);
        return Task.CompletedTask;
    }

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());
}
