using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loisirs.Testing.Databases;

/// <summary>Hears each command that EF sent to a database, of all towns of this process.</summary>
/// <param name="hear">Called on whatever thread sent it.</param>
internal sealed class SentToDatabases(Action<CommandExecutedEventData> hear) : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    /// <summary>From now on.</summary>
    public void Listen() => DiagnosticListener.AllListeners.Subscribe(this);

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            value.Subscribe(this, name => name == RelationalEventId.CommandExecuted.Name);
        }
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandExecutedEventData executed)
        {
            hear(executed);
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
