using System.Net;
using Loisirs.Host.Tests.Access;
using Loisirs.Host.Tests.Access.Ground;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Acting;

/// <summary>Every door of the house, read and posted by a clerk who acts in a family's name.</summary>
[Trait("Promise", "P-617")]
public sealed class ActingEverywhere(SettledTown town) : IClassFixture<SettledTown>
{
    /// <summary>What is the family's alone: its sign-in, its health, its data, its keys.</summary>
    private static readonly string[] Closed =
    [
        "GET /compte", "POST /compte?handler=Password", "POST /compte?handler=End", "POST /compte?handler=EndOthers",
        "GET /compte/cles", "POST /compte/cles?handler=Add", "POST /compte/cles?handler=Remove",
        "GET /compte/verification", "POST /compte/verification?handler=On", "POST /compte/verification?handler=Off",
        "GET /compte/courriel/changer", "POST /compte/courriel/changer", "POST /compte/en-attente?handler=Again", "POST /compte/courriel?handler=Again",
        "GET /compte/renseignements/donnees", "POST /compte/renseignements/donnees?handler=Show", "POST /compte/renseignements/donnees?handler=File",
        "GET /compte/effacement", "POST /compte/effacement?handler=Ask", "POST /compte/effacement?handler=TakeBack",
        "GET /famille/adultes", "POST /famille/adultes?handler=Invite", "POST /famille/adultes?handler=End", "POST /famille/adultes?handler=TakeBack",
        "GET /famille/membres/{id:guid}/securite", "POST /famille/membres/{id:guid}/securite", "POST /famille/partage",
        "GET /famille/calendrier", "POST /famille/calendrier?handler=End", "POST /famille/calendrier?handler=Renew",
    ];

    /// <summary>These end it.</summary>
    private static readonly string[] Last = ["POST /au-nom", "POST /deconnexion"];

    [Fact]
    public async Task Each_door_answers_as_it_answers_the_family_but_for_what_is_the_familys_alone()
    {
        using var clerk = await town.Town.SignsIn((await town.Town.Hires(Kernel.Role.Clerk)).Email);
        var famille = await clerk.Presses(await clerk.Gets($"/administration/comptes/{town.Roy.Id}/au-nom"), "Agir en son nom", ("Reason", "Au téléphone"));
        var doors = (await new HouseRoutes(town.Town.Services).Pages()).Where(page => !page.Address.StartsWith("/erreur", StringComparison.Ordinal))
            .SelectMany(page => page.Doors).Except(Last).Order(StringComparer.Ordinal).ToList();
        Assert.Empty(Closed.Except(doors));

        var faults = new List<string>();
        foreach (var door in doors)
        {
            var page = await Knock(clerk, door, famille.Token);
            var (expected, found) = (Expected(door), EveryRoute.AnswerOf(page, door));
            if (found != expected || (found == '-' && !page.Says("Vous agissez au nom de Roy. Cette page reste à la famille seule")))
            {
                faults.Add($"{door}: {found} instead of {expected}: {page.Text[..Math.Min(page.Text.Length, 120)]}");
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Equal(HttpStatusCode.OK, (await clerk.Presses(await clerk.Gets("/au-nom"), "Terminer")).Status);
    }

    /// <summary>As the approved family in the matrix.</summary>
    private static char Expected(string door) => door switch
    {
        "GET /au-nom" => 'o',
        _ when Closed.Contains(door) => '-',
        _ => PageMatrix.Rows[door][(int)Walker.Citizen],
    };

    private async Task<ShownPage> Knock(HttpBrowser browser, string door, string? token)
    {
        var (verb, address) = (door.Split(' ')[0], Addresses.Fill(door.Split(' ')[1], town.Ids));
        var fields = Addresses.FieldsOf(door, town.Ids);
        return verb == "GET"
            ? await browser.Gets($"{address}?{string.Join('&', fields.Select(field => $"{field.Name}={field.Value}"))}")
            : await browser.Posts(address, token, fields);
    }
}
