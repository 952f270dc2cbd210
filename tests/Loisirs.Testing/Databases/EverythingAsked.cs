using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loisirs.Testing.Databases;

/// <summary>Every sentence that databases were asked since it was made, each once: pages, commands, readers and jobs.</summary>
public sealed class EverythingAsked : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentDictionary<(string Database, string Sentence), bool> _asked = new();
    private readonly ConcurrentBag<IDisposable> _listening = [];

    public EverythingAsked() => _listening.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>What this file was asked.</summary>
    public IReadOnlyList<string> Of(string file) => [.. _asked.Keys.Where(asked => asked.Database == file).Select(asked => asked.Sentence)];

    public void Dispose()
    {
        foreach (var listening in _listening)
        {
            listening.Dispose();
        }
    }

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _listening.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name));
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData { Command: { Connection: { } connection } command })
        {
            _asked.TryAdd((connection.DataSource, command.CommandText), true);
        }
    }

    void IObserver<DiagnosticListener>.OnCompleted()
    {
        // listeners live as long as the process
    }

    void IObserver<DiagnosticListener>.OnError(Exception error)
    {
        // there is none
    }

    void IObserver<KeyValuePair<string, object?>>.OnCompleted()
    {
        // see above
    }

    void IObserver<KeyValuePair<string, object?>>.OnError(Exception error)
    {
        // see above
    }
}
