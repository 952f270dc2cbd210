using System.Collections.Concurrent;

namespace Loisirs.Testing.Databases;

/// <summary>Counts the commands that a request sends to the database: those of this flow of execution, and of nobody else.</summary>
public static class QueryCount
{
    private static readonly AsyncLocal<ConcurrentQueue<string>?> Mine = new();
    private static readonly Lazy<SentToDatabases> Listening = new(Listen);

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

    private static SentToDatabases Listen()
    {
        var ear = new SentToDatabases(sent => Mine.Value?.Enqueue(sent.Command.CommandText));
        ear.Listen();
        return ear;
    }
}
