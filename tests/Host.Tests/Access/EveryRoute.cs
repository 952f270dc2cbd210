using System.Net;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Access;

/// <summary>Every page of the house, read and posted, against every role: what a role may not do is refused, whatever the address.</summary>
public sealed class EveryRoute(SettledTown town) : IClassFixture<SettledTown>
{
    private static readonly Walker[] Walkers = Enum.GetValues<Walker>();
    private readonly Dictionary<Walker, string?> _tokens = [];

    [Fact, Trait("Promise", "P-601")]
    public async Task Answers_each_role_as_the_matrix_says()
    {
        var faults = new List<string>();
        foreach (var door in await Doors())
        {
            foreach (var walker in Walkers)
            {
                var (expected, found) = (PageMatrix.Rows.GetValueOrDefault(door, "????????")[(int)walker], await Knock(door, walker));
                if (found != expected)
                {
                    faults.Add($"{walker} at {door}: {found} instead of {expected}");
                }
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [Fact, Trait("Promise", "P-601")]
    public async Task Every_row_of_the_matrix_is_a_door_of_the_house() =>
        Assert.Empty(PageMatrix.Rows.Keys.Except(await Doors()));

    /// <summary>Reading before acting, and signing out last: an act of one role must not move the ground of the next.</summary>
    private async Task<List<string>> Doors() =>
    [
        .. (await new HouseRoutes(town.Town.Services).Pages()).Where(page => !page.Address.StartsWith("/erreur", StringComparison.Ordinal))
            .SelectMany(page => page.Doors)
            .OrderBy(door => door.StartsWith("POST /deconnexion", StringComparison.Ordinal)).ThenBy(door => door, StringComparer.Ordinal),
    ];

    private async Task<char> Knock(string door, Walker walker)
    {
        var (verb, route) = (door.Split(' ')[0], door.Split(' ')[1]);
        var address = Addresses.Fill(route, town.Ids);
        var browser = town[walker];
        var fields = Addresses.FieldsOf(door, town.Ids);
        var page = verb == "GET"
            ? await browser.Gets($"{address}?{string.Join('&', fields.Select(field => $"{field.Name}={field.Value}"))}")
            : await browser.Posts(address, await TokenOf(walker), fields);
        return AnswerOf(page, door);
    }

    /// <summary>One form's token is good for all forms of the same person.</summary>
    private async Task<string?> TokenOf(Walker walker) => _tokens[walker] = _tokens.GetValueOrDefault(walker) ?? (await town[walker].Gets("/connexion")).Token;

    /// <summary>The letter of the matrix for what was shown.</summary>
    internal static char AnswerOf(ShownPage page, string door) => page switch
    {
        _ when page.Path.Contains("/connexion?retour=", StringComparison.Ordinal) => 'i',
        _ when page.Path.EndsWith("/compte/en-attente", StringComparison.Ordinal) && !door.Contains(" /compte/en-attente", StringComparison.Ordinal) => 'w',
        { Status: HttpStatusCode.Forbidden } => '-',
        { Status: HttpStatusCode.NotFound } => 'n',
        { Status: HttpStatusCode.OK } => 'o',
        { Status: HttpStatusCode.UnprocessableEntity } when door.StartsWith("POST", StringComparison.Ordinal) => 'o',
        _ => '!',
    };
}
