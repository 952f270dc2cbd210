using System.Text.Json.Nodes;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Shared.Texts;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Host.Tests.Access;

/// <summary>The description for machines is enough to write a program by: what is sent, what is answered, what may be refused.</summary>
public sealed class EveryEndpointIsDescribed(SettledTown town) : IClassFixture<SettledTown>
{
    [Fact, Trait("Promise", "P-601")]
    public async Task With_a_summary_and_with_examples_that_have_the_described_shape()
    {
        var description = await Description();
        var shape = new JsonShape(description);
        var faults = new List<string>();
        foreach (var (name, operation) in Operations(description))
        {
            faults.AddRange(string.IsNullOrWhiteSpace(operation["summary"]?.GetValue<string>()) ? [$"{name}: no summary"] : []);
            foreach (var (what, media) in Bodies(operation))
            {
                faults.AddRange(media["example"] is null ? [$"{name}, {what}: no example"] : shape.Faults(media["schema"], media["example"]).Select(fault => $"{name}, {what}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task With_every_code_that_it_may_refuse_with_each_a_sentence_of_the_house()
    {
        var words = town.Town.Services.GetRequiredService<WordList>().French;
        foreach (var (name, operation) in Operations(await Description()))
        {
            var codes = operation["x-refusals"]!.AsArray().Select(code => code!.GetValue<string>()).ToList();
            Assert.True(codes.Count > 0 && codes.TrueForAll(words.ContainsKey), $"{name}: {string.Join(' ', codes)}");
        }

        Assert.Empty(Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<Asked>() is null).Select(endpoint => endpoint.RoutePattern.RawText));
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task And_what_is_refused_bears_a_code_that_is_described()
    {
        var operations = Operations(await Description()).ToDictionary(one => one.Name, one => one.Operation, StringComparer.Ordinal);
        var faults = new List<string>();
        foreach (var scope in ApiMatrix.Scopes)
        {
            using var client = await town.Town.Integrates(scope);
            foreach (var door in ApiMatrix.Rows.Keys)
            {
                var answer = await client.Calls(door, town.Ids);
                if (answer.Status is >= 400 and not 403 && Code(answer.Text) is { } code && !Refusals(operations[Described(door)]).Contains(code))
                {
                    faults.Add($"{door}: {code} ({answer.Status})");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults.Distinct(StringComparer.Ordinal)));
    }

    private static string? Code(string body) => body.StartsWith('{') ? JsonNode.Parse(body)?["code"]?.GetValue<string>() : null;

    private static string Described(string door) => System.Text.RegularExpressions.Regex.Replace(door, ":[^{}/]*}", "}");

    private static List<string> Refusals(JsonNode operation) => [.. operation["x-refusals"]!.AsArray().Select(code => code!.GetValue<string>())];

    private static IEnumerable<(string Name, JsonNode Operation)> Operations(JsonObject description) =>
        from path in description["paths"]!.AsObject()
        from verb in path.Value!.AsObject()
        select ($"{verb.Key.ToUpperInvariant()} {path.Key.TrimEnd('/')}", verb.Value!);

    private static IEnumerable<(string What, JsonNode Media)> Bodies(JsonNode operation) =>
    [
        .. operation["requestBody"]?["content"] is JsonObject sent ? sent.Select(media => ("what is sent", media.Value!)) : [],
        .. operation["responses"]!.AsObject().SelectMany(answer =>
            answer.Value!["content"] is JsonObject content ? content.Select(media => ($"answer {answer.Key}", media.Value!)) : []),
    ];

    private IEnumerable<RouteEndpoint> Endpoints() => town.Town.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/v1", StringComparison.Ordinal));

    private async Task<JsonObject> Description()
    {
        using var stranger = town.Town.Visitor();
        return JsonNode.Parse(await stranger.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!.AsObject();
    }
}
