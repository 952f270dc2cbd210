using System.Text.Json;
using System.Text.RegularExpressions;
using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>Every endpoint against every kind of caller: a scope opens what it is for, and nothing else does.</summary>
public sealed partial class EveryEndpoint(SettledTown town) : IClassFixture<SettledTown>
{
    [Fact, Trait("Promise", "P-601")]
    public async Task Answers_each_scope_as_the_matrix_says()
    {
        var faults = new List<string>();
        foreach (var (caller, column) in (await Callers()).Select((caller, column) => (caller, column)))
        {
            using var client = caller.Client;
            foreach (var door in Api().OrderBy(door => door.StartsWith("DELETE ", StringComparison.Ordinal))) // what is gone cannot be changed
            {
                var expected = ApiMatrix.Rows.GetValueOrDefault(door, "????????")[column];
                var answer = await client.Calls(door, town.Ids);
                var found = answer.Status switch { 401 => 'i', 403 => '-', 404 => 'n', < 500 => 'o', _ => '!' };
                if (found != expected)
                {
                    faults.Add($"{caller.Name} at {door}: {found} instead of {expected} ({answer.Status})");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task What_stands_beside_pages_and_api_is_known_and_gives_a_stranger_nothing_else()
    {
        using var stranger = town.Town.Visitor();
        foreach (var door in new HouseRoutes(town.Town.Services).Others().Except(Api()))
        {
            using var request = new HttpRequestMessage(new HttpMethod(door.Split(' ')[0]), Parameter().Replace(door.Split(' ')[1], "v1"));
            request.Content = request.Method == HttpMethod.Post ? new FormUrlEncodedContent([]) : null;
            Assert.Equal((door, ApiMatrix.Beside.GetValueOrDefault(door)), (door, (await stranger.Sends(request)).Status));
        }
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task The_description_for_machines_lists_every_endpoint_and_nothing_else()
    {
        using var stranger = town.Town.Visitor();
        using var json = JsonDocument.Parse(await stranger.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)));

        var described = json.RootElement.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(verb => $"{verb.Name.ToUpperInvariant()} {path.Name}"));

        Assert.Equal(
            Api().Select(door => Constraint().Replace(door, "}")).Order(StringComparer.Ordinal),
            described.Select(door => door.TrimEnd('/')).Order(StringComparer.Ordinal));
    }

    private List<string> Api() =>
        [.. new HouseRoutes(town.Town.Services).Others().Where(door => door.Contains(" /api/v", StringComparison.Ordinal))];

    private async Task<List<(string Name, HttpClient Client)>> Callers()
    {
        var callers = new List<(string, HttpClient)> { ("nobody", town.Town.Visitor()), ("a cookie", town[Walker.Administrator].Client) };
        foreach (var scope in ApiMatrix.Scopes)
        {
            callers.Add((scope, await town.Town.Integrates(scope)));
        }

        return callers;
    }

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@":[^{}/]*\}")]
    private static partial Regex Constraint();
}
