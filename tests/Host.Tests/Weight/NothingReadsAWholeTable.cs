using System.Text.RegularExpressions;
using Loisirs.Host.Tests.Demo;
using Loisirs.Testing.Browsing;
using Microsoft.Data.Sqlite;

namespace Loisirs.Host.Tests.Weight;

/// <summary>What is asked of the database finds its rows by an index: a town with a hundred times as many families answers as fast.</summary>
/// <remarks>SQLite is asked how it would answer each sentence that founding the demo town, its jobs and its pages sent. In a small town nobody would
/// feel that a page reads all members to find a family's.</remarks>
[Collection(InTheDemoTown.Name)]
public sealed partial class NothingReadsAWholeTable(DemoTownInTest demo)
{
    /// <summary>What a town has some dozens of, however many families it has.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.Ordinal)
    {
        "house_town_values", "house_town_logos", "house_stored_keys", "house_restorations", "accounts_webhooks", "accounts_api_clients",
        "catalogue_programmes", "catalogue_providers", "catalogue_venues", "catalogue_guide_versions", "cart_programme_prices",
        "cart_payment_plans", "cart_order_counter", "cart_promo_codes", "cart_refund_proposals", "cart_disputes", "cart_differences",
        "cart_gateway_days", "cart_day_closings", "cart_closing_lines", "attendance_last_comparisons", "accounts_erasure_requests",
    };

    /// <summary>What reads a whole table on purpose.</summary>
    private static readonly (string Sentence, string Why)[] OnPurpose =
    [
        ("""FROM "catalogue_activities" AS "c"$""", "the guide is read once for all, and kept"),
        ("""FROM "catalogue_groups" AS "c" WHERE "c"."publication_at" IS NOT NULL AND "c"."publication_by" IS NOT NULL""", "the office's list of full groups: a town has some thousands"),
        ("""ORDER BY "h"."id" DESC LIMIT @p$""", "the newest acts of the audit trail, in the order in which they lie"),
        (""" WHERE "h"."number" IS NULL ORDER BY "h"."id" LIMIT @p$""", "what waits to be sealed"),
        ("""LEFT JOIN "catalogue_meetings" AS "c0" ON "c"."id" = "c0"."group_id" ORDER BY "c"."id"$""", "the guide's groups, likewise"),
    ];

    [Theory]
    [InlineData(null, "/,/connexion,/compte/creer,/loisirs/catalogue,/loisirs/inscription,/panier")]
    [InlineData("citoyenne@loisirs.test", "/,/loisirs/inscription,/panier,/famille,/commandes")]
    [InlineData("surveillant@loisirs.test", "/presences,/presences/recherche?text=a")]
    [InlineData("bureau@loisirs.test", "/administration,/administration/comptes,/administration/catalogue,/administration/commandes")]
    [InlineData("admin@loisirs.test", "/administration,/administration/api")]
    public async Task By_pages_jobs_and_acts(string? email, string starts)
    {
        using var browser = email is null ? demo.Town.Browser() : await demo.SignsIn(email);
        await PagesByLinks.From(starts.Split(','), async path => (await browser.Gets(path)).Links);

        await using var connection = new SqliteConnection(demo.Town.ConnectionString);
        await connection.OpenAsync();
        var asked = demo.Asked.Of(connection.DataSource);
        var faults = asked.SelectMany(sentence => FaultsOf(connection, sentence).Select(step => $"{step} | {sentence.ReplaceLineEndings(" ")}")).ToList();

        Assert.True(asked.Count > 100);
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Theory]
    [InlineData("""SELECT "a"."id" FROM "accounts_members" AS "a" WHERE "a"."first_name" = @name""", true)]
    [InlineData("""SELECT "a"."id" FROM "accounts_members" AS "a" WHERE "a"."family_id" = @family""", false)]
    [InlineData("""SELECT "a"."id" FROM "accounts_members" AS "a" ORDER BY "a"."birth_date" LIMIT @p1 OFFSET @p""", false)]
    [InlineData("""SELECT "a"."id" FROM "accounts_families" AS "a" ORDER BY "a"."city" LIMIT @p1 OFFSET @p""", true)]
    [InlineData("""SELECT "h"."id" FROM "house_deliveries" AS "h" WHERE "h"."done_at" IS NULL AND "h"."parked_at" IS NULL ORDER BY "h"."id" """, false)]
    [InlineData("""SELECT "c"."id" FROM "cart_documents" AS "c" WHERE "c"."kind" = 'Receipt'""", true)]
    [InlineData("""SELECT "c"."id" FROM "cart_documents" AS "c" WHERE "c"."kind" = 'Receipt' AND "c"."sequence" = @p""", false)]
    [InlineData("""SELECT "a"."id" FROM "accounts_letters" AS "a" WHERE "a"."copy_of" IS NULL""", true)]
    public async Task And_what_would_is_found(string sentence, bool isFault)
    {
        await using var connection = new SqliteConnection(demo.Town.ConnectionString);
        await connection.OpenAsync();

        Assert.Equal(isFault, FaultsOf(connection, sentence).Any());
    }

    private static IEnumerable<string> FaultsOf(SqliteConnection connection, string sentence)
    {
        var line = sentence.ReplaceLineEndings(" ").TrimEnd(' ', ';');
        return line.Contains("WHERE 0", StringComparison.Ordinal) || !HasAPlan(line) || OnPurpose.Any(purpose => Matches(line, purpose.Sentence))
            ? []
            : Ask(connection, $"EXPLAIN QUERY PLAN {sentence}", column: 3).Where(step => IsFault(connection, step, line));
    }

    private static bool IsFault(SqliteConnection connection, string step, string sentence)
    {
        if (Search().Match(step) is { Success: true } search)
        {
            return FindsTheSameForAll(search.Groups["what"].Value, search.Groups["by"].Value, sentence) && TableOf(search.Groups["what"].Value, sentence) is { } found && !Small.Contains(found);
        }

        if (Step().Match(step) is not { Success: true } read || TableOf(read.Groups["what"].Value, sentence) is not { } table || Small.Contains(table))
        {
            return false;
        }

        var index = read.Groups["index"].Value;
        return !((index.Length > 0 && APage().IsMatch(sentence) && !step.Contains("JOIN", StringComparison.Ordinal)) // in its order, up to the end of the page
            || (index.Length > 0 && sentence.StartsWith("SELECT COUNT(*)", StringComparison.Ordinal) && step.Contains("COVERING", StringComparison.Ordinal)) // the index alone
            || Ask(connection, $"SELECT 1 FROM sqlite_master WHERE name = '{index}' AND sql LIKE '% WHERE %'", column: 0).Count > 0); // what is still to do
    }

    /// <summary>Along an index, but whoever asks and whatever is asked, the same rows: all paid orders, all documents of no line. Of no
    /// family (0000) are the staff alone.</summary>
    private static bool FindsTheSameForAll(string table, string columns, string sentence) => columns.Split(" AND ")
        .All(column => column.EndsWith("=?", StringComparison.Ordinal) && Regex.IsMatch(sentence, $"\"{table}\"\\.\"{column[..^2]}\" (= '(?!0000)|IS NULL)"));

    /// <summary>The table that a step reads; null if it is the answer of another step.</summary>
    private static string? TableOf(string name, string sentence) =>
        Regex.Match(sentence, $"\"(?<table>[a-z_]+)\" AS \"{name}\"") is { Success: true } named ? named.Groups["table"].Value : name.Contains('_', StringComparison.Ordinal) ? name : null;

    private static List<string> Ask(SqliteConnection connection, string sentence, int column)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sentence;
        foreach (var name in Parameter().Matches(sentence).Select(match => match.Value).Distinct())
        {
            command.Parameters.AddWithValue(name, "x");
        }

        var steps = new List<string>();
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            steps.Add(Convert.ToString(reader.GetValue(column), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return steps;
    }

    private static bool HasAPlan(string sentence) => sentence.Split(' ')[0] is "SELECT" or "INSERT" or "UPDATE" or "DELETE" or "WITH";

    private static bool Matches(string sentence, string part) =>
        part.EndsWith('$') ? sentence.EndsWith(part[..^1], StringComparison.Ordinal) : sentence.Contains(part, StringComparison.Ordinal);

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"^SCAN (?<what>\w+)(?! CONSTANT)( USING (COVERING )?INDEX (?<index>\w+))?|AUTOMATIC (PARTIAL )?(COVERING )?INDEX")]
    private static partial Regex Step();

    [GeneratedRegex(@"^SEARCH (?<what>\w+) USING (COVERING )?INDEX (?!sqlite_autoindex)\w+ \((?<by>[^)]+)\)")]
    private static partial Regex Search();

    [GeneratedRegex(@" LIMIT @\w+ OFFSET @\w+$")]
    private static partial Regex APage();
}
