using System.Net;
using Loisirs.Accounts.Application.ActingFor;
using Loisirs.Host.Tests.CartPages;
using Loisirs.Kernel;
using Loisirs.Shared.Audit;
using Loisirs.Shared.Callers;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.Acting;

/// <summary>Somebody at the counter uses a family's pages in its name.</summary>
[Trait("Promise", "P-617")]
public sealed class ActingForAFamily : CartPagesTest
{
    [Fact]
    public async Task For_a_reason_and_half_an_hour_and_both_names_stay()
    {
        var swimming = await Offers("Natation 3");
        using var roys = await Roys();
        var (account, email) = await Town.Hires(Role.Clerk);
        using var clerk = await Town.SignsIn(email);
        (await clerk.Gets($"/administration/comptes/{roys.Family.Id}")).IsShown("Agir au nom de la famille");
        var begin = await clerk.Gets($"/administration/comptes/{roys.Family.Id}/au-nom");
        (await clerk.Presses(begin, "Agir en son nom")).IsRefused("Écrivez ce que la famille a demandé");

        var page = await clerk.Presses(begin, "Agir en son nom", ("Reason", "Au téléphone : inscrire Léa à Natation 3"));

        page.IsShown("Ma famille");
        Assert.Contains("Vous agissez au nom de Roy jusqu'à", Banner(page), StringComparison.Ordinal);
        page = await clerk.Presses(await clerk.Gets($"/loisirs/inscription?personne={roys["Léa"]}&groupe={swimming.Id}"), Confirm);
        page.IsShown("Léa – Natation 3 : ajouté au panier");
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Gets("/administration/familles")).Status);
        (await roys.Browser.Gets("/panier")).IsShown("Retirer Léa de Natation 3");
        (await roys.Browser.Gets("/compte")).IsShown("Faits en votre nom");
        (await roys.Browser.Gets("/compte/au-nom")).IsShown("Clerk de la ville").IsShown("et agit encore").IsShown("inscrire Léa à Natation 3");
        Assert.Equal("", Banner(await roys.Browser.Gets("/panier")));
        await KeepsBothNames(account, roys.Family.Id);

        Town.Clock.Advance(TimeSpan.FromMinutes(31));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Gets("/panier")).Status);
        (await clerk.Presses(page, "Terminer")).IsShown("Vous n'agissez plus au nom de la famille");
        Assert.Equal("", Banner(await clerk.Gets("/administration/familles")));
        Assert.DoesNotContain("et agit encore", (await roys.Browser.Gets("/compte/au-nom")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_left_open_is_never_sent_in_another_familys_name()
    {
        using var roys = await Roys();
        using var bouchards = await Bouchards();
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        var left = await Begins(clerk, roys.Family.Id);
        (await clerk.Presses(left, "Terminer")).IsShown("Vous n'agissez plus").IsShown("Roy");
        (await Begins(clerk, bouchards.Family.Id)).IsShown("Maëlle");

        var page = await clerk.Presses(left, "Ajouter", ("FirstName", "Zoé"), ("BirthDate.Day", "3"), ("BirthDate.Month", "5"), ("BirthDate.Year", "2019"));

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.DoesNotContain("Zoé", (await clerk.Gets("/famille")).Text, StringComparison.Ordinal);
        await clerk.Presses(await clerk.Gets("/deconnexion"), "Me déconnecter");
        (await bouchards.Browser.Gets("/compte/au-nom")).IsShown("jusqu'à");
    }

    [Fact]
    public async Task Only_families_are_acted_for_only_from_ones_own_sign_in_and_only_at_the_counter()
    {
        var (roy, gone) = (await Town.ApprovesFamily(), await Town.ApprovesFamily("Fortin"));
        await Town.Merges(roy, gone);
        var (colleague, _) = await Town.Hires(Role.Clerk);
        var (account, email) = await Town.Hires(Role.Clerk);
        using var clerk = await Town.SignsIn(email);
        var session = (await Town.Ask(caller => caller.Become(As(account, Role.Clerk)), new Accounts.Application.SignIn.FindMyAccount())).Value.Sessions[0].Id;

        foreach (var (who, role, whom, code) in new[]
        {
            (account, Role.Clerk, colleague, "house.not-found"),
            (account, Role.Clerk, account, "house.not-found"),
            (account, Role.Clerk, Guid.Empty, "house.not-found"),
            (account, Role.Clerk, gone.Id, "house.not-found"),
            (colleague, Role.Clerk, roy.Id, "house.not-found"), // from another's sign-in
            (account, Role.Administrator, roy.Id, "house.denied"),
            (account, Role.Supervisor, roy.Id, "house.denied"),
            (account, Role.Instructor, roy.Id, "house.denied"),
        })
        {
            Assert.Equal(code, (await Town.Ask(caller => caller.Become(As(who, role)), new ActForFamily(whom, "Au téléphone", session))).Refusal.Code);
        }

        Assert.False((await Town.Ask(caller => caller.Become(As(account, Role.Clerk)), new ActForFamily(roy.Id, "Au téléphone", session))).IsRefused);
        Assert.Contains("Vous agissez", Banner(await clerk.Gets("/famille")), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Gets($"/administration/comptes/{roy.Id}/au-nom")).Status);
    }

    private async Task KeepsBothNames(Guid clerk, Guid family)
    {
        var line = (await Town.Does(new FindAuditTrail(Who: [family]))).Lines.Single(line => line.Act == "AddToCart");
        Assert.Equal((clerk, family, nameof(Role.Clerk)), (line.Account, line.Family, line.Role));
        using var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);
        var journal = await administrator.Gets($"/administration/journal?qui={family}");
        journal.IsShown("Clerk de la ville").IsShown("Roy").IsShown("Au téléphone : inscrire Léa à Natation 3");
        var all = journal.Document.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("Au nom de la famille", StringComparison.Ordinal));
        Assert.Single((await administrator.Gets(all.GetAttribute("href")!)).Document.QuerySelectorAll("tbody tr"));
    }

    private static async Task<ShownPage> Begins(HttpBrowser clerk, Guid family) =>
        await clerk.Presses(await clerk.Gets($"/administration/comptes/{family}/au-nom"), "Agir en son nom", ("Reason", "Au téléphone"));

    private static string Banner(ShownPage page) => page.Document.QuerySelector(".au-nom")?.TextContent.Replace('\u00a0', ' ') ?? "";

    private static CallerFacts As(Guid account, Role role) => new([role], account, Guid.Empty, IsApproved: false, "Camille", Language.French);
}
