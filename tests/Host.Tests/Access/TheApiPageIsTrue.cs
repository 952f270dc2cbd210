using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Loisirs.Testing;

namespace Loisirs.Host.Tests.Access;

/// <summary>The walk of the API page is run as it is written: each <c>curl</c>, its status, and what the next lines use of its answer.</summary>
public sealed partial class TheApiPageIsTrue : TownTest
{
    private static readonly string[] Scopes = ["catalogue", "families", "orders", "orders.write", "attendance"];

    [Fact]
    public async Task From_the_token_to_the_roll_call_and_the_cancellation()
    {
        await Town.OpensGroup(wish => (wish.Activity, wish.Weeks) = ("Natation 3", 3));
        var program = await Town.Admits(Scopes);
        var known = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["TOWN"] = "https://localhost",
            ["CLIENT"] = program.Client.ToString(),
            ["SECRET"] = program.Secret,
            ["EMAIL"] = (await Town.ApprovesFamily()).Email,
        };
        using var client = Town.Visitor();
        var steps = Steps().ToList();
        Assert.True(steps.Count >= 15);
        foreach (var (command, expected) in steps)
        {
            using var answer = await client.SendAsync(Request(Filled(command, known)));
            var body = await answer.Content.ReadAsStringAsync();
            Assert.True(expected.StartsWith($"# {(int)answer.StatusCode}", StringComparison.Ordinal), $"{command}\n{expected}\n{(int)answer.StatusCode} {body}");
            if (Kept().Match(expected) is { Success: true } kept)
            {
                known[kept.Groups[1].Value] = At(JsonNode.Parse(body), kept.Groups[2].Value).ToString();
            }

            await Town.Quiet();
        }

        Assert.Equal(("true", "Paid", known["NUMBER"]), (known["ANSWER"], known["STATE"], known["CHANGED"]));
    }

    /// <summary>Each command on one line, and the line that says what is answered.</summary>
    private static IEnumerable<(string Command, string Expected)> Steps()
    {
        var page = File.ReadAllText(Path.Combine(Sources.Root, "docs", "api.md"));
        var lines = Block().Matches(page).SelectMany(block => block.Groups[1].Value.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries)).ToList();
        return lines.Zip(lines.Skip(1)).Where(pair => pair.First.StartsWith("curl ", StringComparison.Ordinal));
    }

    private static string Filled(string command, Dictionary<string, string> known) => Variable().Replace(
        command.Replace("$(uuidgen)", Guid.NewGuid().ToString(), StringComparison.Ordinal), name => known[name.Groups[1].Value]);

    /// <summary>What that <c>curl</c> would send.</summary>
    private static HttpRequestMessage Request(string command)
    {
        var words = Word().Matches(command).Select(word => word.Value.Replace("\"", "", StringComparison.Ordinal)).ToList();
        var json = Json().Match(command);
        var form = Values(words, "-d");
        var request = new HttpRequestMessage(
            new HttpMethod(Values(words, "-X").FirstOrDefault() ?? (json.Success || form.Count > 0 ? "POST" : "GET")), words.Single(word => word.StartsWith("https://", StringComparison.Ordinal)));
        foreach (var header in Values(words, "-H").Select(text => text.Split(": ", 2)))
        {
            request.Headers.Add(header[0], header[1]);
        }

        request.Content = json.Success ? new StringContent(json.Groups[1].Value, Encoding.UTF8, new MediaTypeHeaderValue("application/json"))
            : form.Count > 0 ? new FormUrlEncodedContent(form.Select(field => field.Split('=', 2)).Select(field => KeyValuePair.Create(field[0], field[1])))
            : null;
        return request;
    }

    private static List<string> Values(List<string> words, string option) =>
        [.. words.Zip(words.Skip(1)).Where(pair => pair.First == option).Select(pair => pair.Second)];

    /// <summary><c>.items[0].groups[0].id</c></summary>
    private static JsonNode At(JsonNode? json, string path)
    {
        foreach (Match step in Step().Matches(path))
        {
            json = step.Groups[1].Success ? json![step.Groups[1].Value] : json![int.Parse(step.Groups[2].Value, null)];
        }

        return json ?? throw new InvalidOperationException($"Nothing at {path}");
    }

    [GeneratedRegex("```sh\\n(curl.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\$([A-Z]+)")]
    private static partial Regex Variable();

    [GeneratedRegex("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+")]
    private static partial Regex Word();

    [GeneratedRegex("--json '([^']*)'")]
    private static partial Regex Json();

    [GeneratedRegex(@"^# \d+ ([A-Z]+)=(\S+)")]
    private static partial Regex Kept();

    [GeneratedRegex(@"\.(\w+)|\[(\d+)\]")]
    private static partial Regex Step();
}
