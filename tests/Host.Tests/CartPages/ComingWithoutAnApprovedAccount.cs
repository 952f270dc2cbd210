using System.Net;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>C15: signing in half-way loses nothing and adds nothing; a family that waits is told so.</summary>
public sealed class ComingWithoutAnApprovedAccount : CartPagesTest
{
    [Fact]
    public async Task A_visitor_signs_in_and_is_back_at_that_group_with_nothing_added()
    {
        var swimming = await Offers("Natation 3");
        await Offers("Poterie");
        using var roys = await Roys();
        using var away = new Household(roys.Family, Town.Browser());

        var page = await away.Browser.Gets($"/loisirs/inscription?groupe={swimming.Id}");
        page.IsShown("Connectez-vous pour inscrire quelqu'un. Ce groupe vous attendra ici.").IsShown("Natation 3");
        Assert.Empty(page.Document.QuerySelectorAll("button.confirmer"));

        var signIn = await away.Browser.Gets(page.Document.QuerySelector("a.bouton[href*='connexion']")!.GetAttribute("href")!);
        signIn = await away.SignsIn(signIn, "un mot de passe de travers");
        page = await away.SignsIn(signIn);

        page.IsShown("Personne à inscrire").IsShown("Natation 3");
        Assert.DoesNotContain("Poterie", page.Text, StringComparison.Ordinal);
        Assert.Equal("Panier, 0 inscription", CartOf(page));
    }

    [Fact]
    public async Task A_family_that_waits_sees_the_groups_and_no_button()
    {
        var swimming = await Offers("Natation 3");
        using var waiting = await AtBrowser(await Town.OpensAccount("Lavoie"), "Rose", "2018-02-01");

        var page = await waiting.Browser.Gets("/loisirs/inscription");
        page.IsShown("Votre compte attend l'approbation de la municipalité.").IsShown("Natation 3").IsShown("Places disponibles");
        Assert.Empty(page.Document.QuerySelectorAll("button.confirmer"));

        page = await waiting.Browser.Posts(
            "/loisirs/inscription", page.Token, ("personne", waiting["Rose"]), ("affichee", waiting["Rose"]), ("groupe", swimming.Id.ToString()));
        page.IsShown("Compte en attente d'approbation");
        (await waiting.Browser.Gets("/panier")).IsShown("Panier vide");
    }

    [Fact]
    public async Task A_visitor_is_led_to_sign_in_before_the_cart()
    {
        using var visitor = Town.Browser();

        var page = await visitor.Gets("/panier");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("/connexion?retour=", page.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_family_of_nobody_is_shown_where_to_add_somebody()
    {
        await Offers("Natation 3");
        using var empty = await AtBrowser(await Town.ApprovesFamily("Roy"));

        var page = await empty.Browser.Gets("/loisirs/inscription");

        page.IsShown("Votre famille n'a encore personne à inscrire.").IsShown("Ajouter une personne");
        Assert.Empty(page.Document.QuerySelectorAll("button.confirmer"));
    }
}
