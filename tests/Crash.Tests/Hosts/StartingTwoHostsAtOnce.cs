using System.Net;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Loisirs.Testing.People;
using Loisirs.Testing.Program;

namespace Loisirs.Crash.Tests.Hosts;

/// <summary>Two hosts are started in the same moment on an empty database: they migrate it once, and know each other's cookies, forms and tokens.</summary>
public sealed class StartingTwoHostsAtOnce
{
    private static readonly int Starts = Rounds.Of(few: 2, full: 10);

    [Fact, Trait("Promise", "P-411")]
    public async Task What_begins_at_one_goes_on_at_the_other()
    {
        for (var start = 0; start < Starts; start++)
        {
            await using var town = await RunningTown.FoundOnEmpty(DatabaseProvider.PostgreSql, hosts: 2);
            await town.StartAll();
            var (family, group, program) = await Open(town);

            var at = new List<HostProcess> { town.Hosts[start % 2] };
            using var browser = await town.SignsIn(family.Email, at);
            var groups = await browser.Gets($"/loisirs/inscription?personne={family["Léa"]}&groupe={group.Id}");
            var token = await program.Token(browser.Client);

            at[0] = town.Hosts[(start + 1) % 2];
            (await browser.Presses(groups, "Confirmer l'inscription à ce groupe")).IsShown("Léa");
            (await browser.Gets("/panier")).IsShown(group.ActivityName);
            using var api = town.Browser(at);
            api.Client.DefaultRequestHeaders.Authorization = token;
            using var known = await api.Client.GetAsync(new Uri($"/api/v1/families/{family.Id}", UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, known.StatusCode);
        }
    }

    /// <summary>A cookie and a token of another town are nobody's: so the story above proves that something is shared.</summary>
    [Fact]
    public async Task What_begins_in_another_town_is_unknown_here()
    {
        await using var here = await RunningTown.Found(DatabaseProvider.Sqlite);
        await using var elsewhere = await RunningTown.Found(DatabaseProvider.Sqlite);
        var (family, _, program) = await Open(elsewhere);
        await Task.WhenAll(here.StartAll(), elsewhere.StartAll());

        var at = new List<HostProcess> { elsewhere.Hosts[0] };
        using var browser = await elsewhere.SignsIn(family.Email, at);
        var token = await program.Token(browser.Client);

        at[0] = here.Hosts[0];
        Assert.StartsWith("/connexion", (await browser.Gets("/panier")).Path, StringComparison.Ordinal);
        using var api = here.Browser();
        api.Client.DefaultRequestHeaders.Authorization = token;
        using var unknown = await api.Client.GetAsync(new Uri($"/api/v1/families/{family.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, unknown.StatusCode);
    }

    private static async Task<(FamilyInTown Family, GroupInTown Group, Integrator Program)> Open(RunningTown town)
    {
        await using var office = await town.Office();
        var family = await (await office.ApprovesFamily()).With("Léa", "2018-04-02");
        return (family, await office.OpensGroup(), await office.Admits("families"));
    }
}
