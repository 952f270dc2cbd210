using System.Text;
using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>Requests made by chance, the same each time: whatever is sent wherever, the house never fails and never tells how it is made (P-718).</summary>
public sealed class AnythingAnywhere(SettledTown town) : IClassFixture<SettledTown>
{
    private const int Seed = 718;

    private static readonly string[] Told = ["   at ", "Exception", "SQLite", "Npgsql", "SELECT ", "System.", "Loisirs."];

    private static readonly string[] Values =
    [
        "", "0", "-1", "1e9", "NaN", "9223372036854775808", "true", "é", "%", "' OR 1=1 --", "<script>", "{{7*7}}", "..%2f..", "\u202E", "9999-12-31", "0001-01-01",
        "2026-02-31", "[]", "null", "00000000-0000-0000-0000-000000000000", new string('9', 400), "{}", "\"", "🏊", "Office",
    ];

    private static int Requests => Environment.GetEnvironmentVariable("LOISIRS_FULL") == "1" ? 2000 : 200;

    [Fact, Trait("Promise", "P-718")]
    public async Task Requests_made_by_chance_are_answered_without_a_failure()
    {
        var chance = new Random(Seed);
        using var integrator = await town.Town.Integrates(ApiMatrix.Scopes);
        var doors = PageMatrix.Rows.Keys.Concat(ApiMatrix.Rows.Keys).Where(door => !door.Contains("/deconnexion", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToArray();
        var token = (await town[Walker.Administrator].Gets("/connexion")).Token;
        var fields = (await FormOnPage.All(town)).SelectMany(form => form.Fields).Select(field => field.Name)
            .Concat(["p", "q", "page", "day", "age", "etat", "genre", "session", "categorie", "jour", "lieu"]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        for (var number = 0; number < Requests; number++)
        {
            var door = Any(chance, doors);
            using var request = Made(chance, door, fields, token);
            var sent = $"request {number}: {request.Method} {request.RequestUri}";
            var answer = await (door.Contains("/api/", StringComparison.Ordinal) ? integrator : town[Walker.Administrator].Client).Sends(request);

            Assert.True(answer.Status < 500, $"{sent}: {answer.Status}");
            Assert.True(Array.Find(Told, word => answer.Text.Contains(word, StringComparison.Ordinal)) is null, $"{sent} tells how the house is made: {answer.Text}");
        }
    }

    private HttpRequestMessage Made(Random chance, string door, string[] fields, string? token)
    {
        var ids = town.Ids.ToDictionary(id => id.Key, id => chance.Next(3) == 0 ? Uri.EscapeDataString(Any(chance, Values)) : id.Value, StringComparer.Ordinal);
        var (verb, address) = (door.Split(' ')[0], Addresses.Fill(door.Split(' ')[1], ids));
        var typed = Enumerable.Range(0, chance.Next(8)).Select(_ => KeyValuePair.Create(Any(chance, fields), Any(chance, Values))).ToList();
        var query = string.Join('&', typed.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
        var request = new HttpRequestMessage(new HttpMethod(verb), verb == "GET" ? $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{query}" : address);
        if (address.StartsWith("/api/", StringComparison.Ordinal))
        {
            request.Headers.Add("Idempotency-Key", $"{Seed}-{chance.Next()}");
            request.Content = verb is "GET" or "DELETE" ? null : new StringContent(Body(chance, door), Encoding.UTF8, "application/json");
        }
        else if (verb == "POST")
        {
            request.Content = new FormUrlEncodedContent(typed.Append(KeyValuePair.Create("__RequestVerificationToken", token ?? "")));
        }

        return request;
    }

    /// <summary>The usual body with one value replaced, or cut somewhere.</summary>
    private string Body(Random chance, string door)
    {
        var body = ApiCalls.BodyOf(door, town.Ids) ?? [];
        if (body.Count > 0)
        {
            body[Any(chance, [.. body.Select(field => field.Key)])] = Any(chance, Values);
        }

        var text = body.ToJsonString();
        return chance.Next(4) == 0 ? text[..chance.Next(text.Length)] : text;
    }

    private static T Any<T>(Random chance, T[] of) => of[chance.Next(of.Length)];
}
