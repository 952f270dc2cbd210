using System.Text.RegularExpressions;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Access;

/// <summary>What belongs to another family looks like what does not exist: same status, same words (P-602).</summary>
[Trait("Promise", "P-602")]
public sealed partial class OthersIds(SettledTown town) : IClassFixture<SettledTown>
{
    /// <summary>The ids that belong to a family; the others are on offer to everybody, or the staff's.</summary>
    private static readonly string[] Owned = ["family", "member", "leaver", "adult", "invitation", "order", "unpaid", "line", "tie", "session", "entry"];

    [Fact, Trait("Case", "C54"), Trait("Case", "C24")]
    public async Task On_every_page_and_form()
    {
        using var gagnon = await town.Town.SignsIn(town.Gagnon.Email);
        var (faults, swapped) = (new List<string>(), 0);
        foreach (var page in await new HouseRoutes(town.Town.Services).Pages())
        {
            foreach (var door in page.Doors.Where(door => PageMatrix.Rows.GetValueOrDefault(door, "--------")[(int)Walker.Citizen] == 'o'))
            {
                foreach (var id in OwnedIdsOf(door))
                {
                    swapped++;
                    var (theirs, nobodys) = (town.Ids, Without(id));
                    Compare(faults, $"{door} with another's {id}", await Asks(gagnon, door, theirs), theirs[id], await Asks(gagnon, door, nobodys), nobodys[id]);
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Equal(38, swapped);
    }

    [Fact]
    public async Task At_every_endpoint_of_another_family()
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        var (faults, swapped) = (new List<string>(), 0);
        foreach (var door in ApiMatrix.Rows.Keys)
        {
            foreach (var id in OwnedIdsOf(door).Append("member").Distinct(StringComparer.Ordinal).Where(id => id != "family" && Names(door, id)))
            {
                swapped++;
                var theirs = With(town.Ids, "family", town.Gagnon.Id.ToString());
                var nobodys = With(Without(id), "family", town.Gagnon.Id.ToString());
                Compare(faults, $"{door} with another's {id}", await client.Calls(door, theirs), theirs[id], await client.Calls(door, nobodys), nobodys[id]);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Equal(26, swapped);
    }

    [Fact]
    public async Task No_id_of_a_page_is_forgotten()
    {
        var forgotten = from page in await new HouseRoutes(town.Town.Services).Pages()
                        let known = page.Doors.SelectMany(door => Addresses.FieldsOf(door, town.Ids)).Select(field => field.Name).ToList()
                        from id in page.Ids
                        where !page.Address.Contains($"{{{id}", StringComparison.OrdinalIgnoreCase) && !known.Contains(id, StringComparer.OrdinalIgnoreCase)
                        select $"{page.Address}: {id}";

        Assert.Empty(forgotten);
    }

    private static IEnumerable<string> OwnedIdsOf(string door) =>
        Addresses.IdsOf(door).Concat(Addresses.FieldIdsOf(door)).Where(Owned.Contains).Distinct(StringComparer.Ordinal);

    private static bool Names(string door, string id) =>
        Addresses.IdsOf(door).Contains(id) || ApiCalls.TextOf(door).Contains($"{{{id}}}", StringComparison.Ordinal);

    private Dictionary<string, string> Without(string id) =>
        With(town.Ids, id, id is "order" or "unpaid" ? "2026-999999" : Guid.NewGuid().ToString());

    private static Dictionary<string, string> With(Dictionary<string, string> ids, string id, string value) =>
        new(ids, StringComparer.Ordinal) { [id] = value };

    private static async Task<Answer> Asks(HttpBrowser browser, string door, Dictionary<string, string> ids)
    {
        var (verb, address) = (door.Split(' ')[0], Addresses.Fill(door.Split(' ')[1], ids));
        var fields = Addresses.FieldsOf(door, ids);
        var page = verb == "GET"
            ? await browser.Gets($"{address}?{string.Join('&', fields.Select(field => $"{field.Name}={field.Value}"))}")
            : await browser.Posts(address, (await browser.Gets("/connexion")).Token, fields);
        return new Answer((int)page.Status, page.Html);
    }

    /// <summary>The same status and the same words, but for the id itself, form tokens and trace ids.</summary>
    private static void Compare(List<string> faults, string what, Answer theirs, string theirId, Answer nobodys, string noId)
    {
        var (one, other) = (Worn(theirs, theirId), Worn(nobodys, noId));
        if (theirs.Status != nobodys.Status || one != other)
        {
            faults.Add($"{what}: {theirs.Status} where nobody's is {nobodys.Status}\n{one}\n{other}");
        }
    }

    private static string Worn(Answer answer, string id) =>
        Changing().Replace(answer.Text.Replace(id, "#", StringComparison.OrdinalIgnoreCase), "");

    [GeneratedRegex("""<input name="__RequestVerificationToken"[^>]*>|"traceId":"[^"]*",?""")]
    private static partial Regex Changing();
}
