using System.Data.Common;
using Loisirs.Shared.Data;
using Microsoft.Data.Sqlite;

namespace Loisirs.Shared.Tests.Data;

/// <summary>What SQLite prepared is asked again with other values, and never answers for another question.</summary>
public sealed class KeptConnectionTests : IDisposable
{
    private const string Find = "SELECT name FROM people WHERE id = @id";

    private readonly KeptConnection _connection = new("Data Source=:memory:");

    public KeptConnectionTests()
    {
        _connection.Open();
        Do("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)");
        Do("INSERT INTO people VALUES (1, 'Léa'), (2, 'Noé')");
    }

    [Fact]
    public void The_same_sentence_is_prepared_once_and_answers_for_each_value()
    {
        Assert.Equal(["Léa", "Noé", "Léa", null], new long[] { 1, 2, 1, 3 }.Select(Name));

        var prepared = _connection.Take(Find);
        Assert.Empty(prepared.Parameters); // nothing of the last asking is left in it
        Assert.NotSame(prepared, _connection.Take(Find)); // whoever has it has it alone
    }

    [Fact]
    public void Two_who_read_by_the_same_sentence_at_once_do_not_meet()
    {
        using var one = Asking("SELECT id FROM people ORDER BY id");
        using var reader = one.ExecuteReader();
        Assert.True(reader.Read());
        using var other = Asking("SELECT id FROM people ORDER BY id");

        Assert.Equal(1L, other.ExecuteScalar());
        Assert.True(reader.Read());
        Assert.Equal(2L, reader.GetInt64(0));
    }

    [Fact]
    public void A_sentence_that_failed_is_asked_again_as_if_it_had_not()
    {
        const string add = "INSERT INTO people VALUES (@id, @name) RETURNING id";
        Assert.Throws<SqliteException>(() => Ask(add, ("@id", 3L), ("@name", "Léa")));

        Assert.Equal(3L, Ask(add, ("@id", 3L), ("@name", "Zoé")));
        Assert.Throws<InvalidOperationException>(() => Ask(Find)); // a value is missing
        Assert.Equal("Zoé", Name(3));
    }

    [Fact]
    public void A_table_that_changed_meanwhile_is_read_as_it_is()
    {
        Assert.Equal("Léa", Name(1));

        Do("ALTER TABLE people RENAME TO before");
        Do("CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT)");
        Do("INSERT INTO people VALUES (1, 'Anaïs')");

        Assert.Equal("Anaïs", Name(1));
    }

    [Fact]
    public void A_reader_left_half_way_holds_nothing_back()
    {
        using (var asking = Asking("SELECT id FROM people"))
        using (var reader = asking.ExecuteReader())
        {
            Assert.True(reader.Read());
        }

        Do("DROP TABLE people"); // refused while somebody reads it
    }

    [Fact]
    public void A_transaction_is_of_whoever_asks_now()
    {
        using (var first = _connection.BeginTransaction())
        {
            Assert.Equal("Léa", Name(1, first));
            Assert.False(_connection.IsIdle);
        }

        Assert.True(_connection.IsIdle);
        Assert.Equal("Léa", Name(1));
        using var second = _connection.BeginTransaction();
        Assert.Equal("Léa", Name(1, second));
    }

    public void Dispose() => _connection.Dispose();

    private string? Name(long id) => (string?)Ask(Find, ("@id", id));

    private string? Name(long id, DbTransaction within)
    {
        using var command = Asking(Find);
        Assert.Same(within, command.Transaction);
        command.Parameters.Add(new SqliteParameter("@id", id));
        return (string?)command.ExecuteScalar();
    }

    private object? Ask(string sentence, params (string Name, object Value)[] values)
    {
        using var command = Asking(sentence);
        foreach (var (name, value) in values)
        {
            command.Parameters.Add(new SqliteParameter(name, value));
        }

        return command.ExecuteScalar();
    }

    private void Do(string sentence)
    {
        using var command = Asking(sentence);
        command.ExecuteNonQuery();
    }

    private DbCommand Asking(string sentence)
    {
        DbCommand command = _connection.CreateCommand();
#pragma warning disable CA2100 // sentences of this test
        command.CommandText = sentence;
#pragma warning restore CA2100
        return command;
    }
}
