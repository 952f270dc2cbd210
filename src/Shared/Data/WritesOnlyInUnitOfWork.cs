using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loisirs.Shared.Data;

/// <summary>A write outside the unit of work cannot happen: it would begin as a read and grow (P-405).</summary>
internal sealed partial class WritesOnlyInUnitOfWork : DbCommandInterceptor
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

        if (Write().IsMatch(command.CommandText))
        {
            throw new InvalidOperationException("A write outside a command: send an ICommand.");
        }
    }

    /// <summary>A statement that writes, also behind a remark (<c>TagWith</c>) or a common table expression.</summary>
    [GeneratedRegex(@"\A\s*(--[^\n]*\n\s*)*(INSERT|UPDATE|DELETE|MERGE|REPLACE|WITH\b.*\b(INSERT|UPDATE|DELETE)\b)", RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Write();
}
