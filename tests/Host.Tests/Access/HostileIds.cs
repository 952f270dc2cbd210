using System.Net;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Access;

/// <summary>An id that is none, or is another thing's, is an address at which nothing is (P-707): never a fault, never somebody else's thing.</summary>
[Trait("Promise", "P-707")]
public sealed class HostileIds(SettledTown town) : IClassFixture<SettledTown>
{
    private static readonly string[] NoIds =
    [
        "0", "-1", "abc", "null", "%27%20OR%201%3D1%20--", "..%2F..%2Fetc%2Fpasswd", "%7B%7Bconstructor%7D%7D", "00000000-0000-0000-0000-000000000000",
        new string('9', 10_000),
    ];

    [Fact]
    public async Task In_the_address_of_every_page()
    {
        var faults = new List<string>();
        var asked = 0;
        foreach (var walker in new[] { Walker.Citizen, Walker.Manager, Walker.Supervisor })
        {
            foreach (var door in PageMatrix.Rows.Where(row => row.Value[(int)walker] == 'o' && row.Key.StartsWith("GET ", StringComparison.Ordinal)).Select(row => row.Key))
            {
                foreach (var (what, ids) in Wrong(door))
                {
                    asked++;
                    await Judges(faults, $"{walker} {door} with {what}", town[walker], Addresses.Fill(door.Split(' ')[1], ids));
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(asked > 500, $"only {asked} were asked");
    }

    /// <summary>To take away what is not there is done already (204), within a family that is.</summary>
    [Fact]
    public async Task In_the_address_of_every_endpoint()
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        var faults = new List<string>();
        foreach (var door in ApiMatrix.Rows.Keys)
        {
            foreach (var (what, ids) in Wrong(door))
            {
                var answer = await client.Calls(door, ids);
                if (answer.Status is not (400 or 403 or 404 or 422) && !(answer.Status == 204 && door.StartsWith("DELETE ", StringComparison.Ordinal) && !what.StartsWith("family", StringComparison.Ordinal)))
                {
                    faults.Add($"{door} with {what}: {answer.Status}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>Each id of the address in turn: not one, or that of another kind of thing.</summary>
    private IEnumerable<(string What, Dictionary<string, string> Ids)> Wrong(string door) =>
        from id in Addresses.IdsOf(door).Distinct(StringComparer.Ordinal)
        where id is not ("position" or "receipt" or "entrance") // numbers, and an id of the caller's own making
        from value in NoIds.Append(town.Ids[id == "client" ? "venue" : "client"])
        select ($"{id} {value[..Math.Min(40, value.Length)]}", new Dictionary<string, string>(town.Ids, StringComparer.Ordinal) { [id] = value });

    private static async Task Judges(List<string> faults, string what, HttpBrowser browser, string address)
    {
        using var answer = await browser.Client.GetAsync(new Uri(address, UriKind.Relative));
        if (answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.BadRequest))
        {
            faults.Add($"{what}: {(int)answer.StatusCode}");
        }
    }
}
