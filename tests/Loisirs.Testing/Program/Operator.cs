using Loisirs.Host;
using Loisirs.Shared.Data;
using Loisirs.Testing.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Loisirs.Testing.Program;

/// <summary>Whoever has the town's server: runs the program with a verb, here in the test's own process.</summary>
public static class Operator
{
    /// <summary>What the program answers to these words on that database: its exit code, and what it printed.</summary>
    public static async Task<Answer> Runs(TestDatabase database, Action<TownOptions>? with, params string[] words)
    {
        var options = new TownOptions();
        with?.Invoke(options);
        await using var app = TownHost.Build(database.Provider, database.ConnectionString, options);
        var output = new StringWriter();
        return new Answer(await app.Open(words, output), output.ToString());
    }

    /// <summary>The same, with nothing set otherwise.</summary>
    public static Task<Answer> Runs(TestDatabase database, params string[] words) => Runs(database, null, words);

    /// <summary>Lets go what the test itself keeps open of a database.</summary>
    public static void LetsGoOf(TestDatabase database)
    {
        if (database.Provider == DatabaseProvider.PostgreSql)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(database.ConnectionString));
        }
        else
        {
            SqliteConnection.ClearPool(new SqliteConnection(database.ConnectionString));
        }
    }

    /// <param name="Code">0 when it was done.</param>
    public sealed record Answer(int Code, string Said)
    {
        public void IsDone(string sentence) => Is(0, sentence);

        public void IsRefused(string sentence) => Is(1, sentence);

        private void Is(int code, string sentence) =>
            Xunit.Assert.True(Code == code && Said.Contains(sentence, StringComparison.Ordinal), $"{Code}: {Said}, not {code}: {sentence}");
    }
}
