using System.Collections.Concurrent;

namespace Loisirs.Testing.Databases;

/// <summary>Every sentence that databases were asked since it was made, each once: pages, commands, readers and jobs.</summary>
public sealed class EverythingAsked
{
    private readonly ConcurrentDictionary<(string Database, string Sentence), bool> _asked = new();

    public EverythingAsked() => new SentToDatabases(sent => _asked.TryAdd((sent.Command.Connection!.DataSource, sent.Command.CommandText), true)).Listen();

    /// <summary>What this file was asked.</summary>
    public IReadOnlyList<string> Of(string file) => [.. _asked.Keys.Where(asked => asked.Database == file).Select(asked => asked.Sentence)];
}
