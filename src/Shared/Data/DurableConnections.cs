using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loisirs.Shared.Data;

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
