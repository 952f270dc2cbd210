using System.Text.Json.Nodes;
using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>A body that is no JSON, or more than was asked for: 400 with the place, nothing saved, never our failure (P-714).</summary>
[Trait("Promise", "P-714")]
public sealed class HostileJson(SettledTown town) : IClassFixture<SettledTown>
{
    private const int TwoMegabytes = 2 * 1024 * 1024;

    public static TheoryData<string> Kinds => [.. Spoils.Keys];

    private static readonly Dictionary<string, Func<string, string, string>> Spoils = new(StringComparer.Ordinal)
    {
        ["65 deep"] = (body, _) => Begin(body, $"\"deep\": {new string('[', 65)}{new string(']', 65)}"),
        ["a name twice"] = (body, first) => Begin(body, $"\"{first}\": null"),
        ["a name that is not asked for"] = (body, _) => Begin(body, "\"price\": 0"),
        ["a comment"] = (body, _) => body.Insert(1, "/* gratuit */"),
        ["a comma too many"] = (body, _) => body[..^1] + ",}",
        ["1E400"] = (body, first) => Instead(body, first, "1E400"),
        ["NaN"] = (body, first) => Instead(body, first, "NaN"),
        ["an object for a value"] = (body, first) => Instead(body, first, "{}"),
        ["a list for a value"] = (body, first) => Instead(body, first, "[1]"),
        ["text for a number"] = (body, first) => Number(body) is { } number ? Instead(body, number, "\"12\"") : Instead(body, first, "12"),
        ["two megabytes"] = (body, _) => Begin(body, $"\"more\": \"{new string('x', TwoMegabytes)}\""),
        ["null"] = (_, _) => "null",
        ["a list"] = (_, _) => "[]",
        ["half of it"] = (body, _) => body[..(body.Length / 2)],
        ["nothing"] = (_, _) => "",
    };

    [Theory, MemberData(nameof(Kinds))]
    public async Task Is_refused_by_every_write(string kind)
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        var before = await DatabaseState.Of(town.Town);
        var faults = new List<string>();
        foreach (var door in ApiCalls.DoorsWithBody)
        {
            var body = ApiCalls.BodyOf(door, town.Ids)!;
            var answer = await client.Calls(door, town.Ids, Spoils[kind](body.ToJsonString(), body.First().Key));
            faults.AddRange(WhatIsWrong(answer).Select(fault => $"{door}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Empty(before.Differs(await DatabaseState.Of(town.Town)));
    }

    private static IEnumerable<string> WhatIsWrong(Answer answer)
    {
        if (answer.Status != 400)
        {
            yield return $"{answer.Status} {answer.Text[..Math.Min(200, answer.Text.Length)]}";
        }
        else if (JsonNode.Parse(answer.Text)?["code"]?.GetValue<string>() is not ("house.malformed-json" or "house.malformed-request"))
        {
            yield return answer.Text;
        }
    }

    /// <summary>The first part that is a number, or null.</summary>
    private static string? Number(string body) =>
        JsonNode.Parse(body)!.AsObject().FirstOrDefault(part => part.Value?.GetValueKind() == System.Text.Json.JsonValueKind.Number).Key;

    private static string Begin(string body, string more) => body.Insert(1, more + (body.Length > 2 ? "," : ""));

    private static string Instead(string body, string name, string value)
    {
        var parts = JsonNode.Parse(body)!.AsObject();
        parts[name] = "@";
        return parts.ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal);
    }
}
