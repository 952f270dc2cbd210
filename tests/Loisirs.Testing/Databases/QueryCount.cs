using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loisirs.Testing.Databases;

/// <summary>Counts the commands that a request sends to the database: those of this flow of execution, and of nobody else.</summary>
public static class QueryCount
{
    private static readonly AsyncLocal<ConcurrentQueue<string>?> Mine = new();
    private static readonly Lazy<IDisposable> Listening = new(() => DiagnosticListener.AllListeners.Subscribe(new Listeners()));

    /// <summary>Runs an act and answers the SQL it sent.</summary>
    public static async Task<IReadOnlyList<string>> Of(Func<Task> act)
    {
        _ = Listening.Value;
        Mine.Value = new ConcurrentQueue<string>();
        await act();
        var sent = Mine.Value.ToArray();
        Mine.Value = null;
        return sent;
    }

    private sealed class Listeners : IObserver<DiagnosticListener>
    {
        public void OnNext(DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                value.Subscribe(new Commands(), name => name == RelationalEventId.CommandExecuted.Name);
            }
        }

        public void OnCompleted()
        {
            // listeners live as long as the process
        }

        public void OnError(Exception error)
        {
            // there is none
        }
    }

    private sealed class Commands : IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(KeyValuePair<string, object?> value)
        {
            if (value.Value is CommandExecutedEventData executed)
            {
                Mine.Value?.Enqueue(executed.Command.CommandText);
            }
        }

        public void OnCompleted()
        {
            // see above
        }

        public void OnError(Exception error)
        {
            // see above
        }
    }
}
