using System.Globalization;
using Loisirs.Shared.Data;

namespace Loisirs.Benchmarks;

/// <summary>The words of the command line: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Words(IReadOnlyList<string> words)
{
    public bool Has(string name) => words.Contains($"--{name}", StringComparer.Ordinal);

    /// <summary>Any text, such as a path.</summary>
    public string Text(string name)
    {
        var at = words.ToList().IndexOf($"--{name}");
        return at >= 0 && at + 1 < words.Count ? words[at + 1] : throw new ArgumentException($"--{name} needs a value.", nameof(name));
    }

    public int Number(string name, int otherwise)
    {
        var at = words.ToList().IndexOf($"--{name}");
        return at < 0 ? otherwise
            : at + 1 < words.Count && int.TryParse(words[at + 1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new ArgumentException($"--{name} needs a whole number.", nameof(name));
    }

    /// <summary>The database that <c>--database sqlite:PATH</c> or <c>--database postgres:CONNSTR</c> names.</summary>
    public NamedDatabase Database()
    {
        var named = Text("database");
        return named.Split(':', 2) switch
        {
            ["sqlite", var path] => new NamedDatabase(DatabaseProvider.Sqlite, $"Data Source={Path.GetFullPath(path)}"),
            ["postgres", var connection] => new NamedDatabase(DatabaseProvider.PostgreSql, connection),
            _ => throw new ArgumentException($"« {named} » is neither sqlite:PATH nor postgres:CONNSTR.", nameof(words)),
        };
    }

    /// <summary>Whole numbers between commas.</summary>
    public IReadOnlyList<int> Numbers(string name, IReadOnlyList<int> otherwise)
    {
        var at = words.ToList().IndexOf($"--{name}");
        return at < 0 ? otherwise
            : at + 1 < words.Count ? [.. words[at + 1].Split(',').Select(number => int.Parse(number, NumberStyles.None, CultureInfo.InvariantCulture))]
            : throw new ArgumentException($"--{name} needs whole numbers between commas.", nameof(name));
    }
}
