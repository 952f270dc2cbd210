using System.Net;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>The procedure, steps 4b to 8.</summary>
public sealed class RegisteringInPlainForms : CartPagesTest
{
    [Fact]
    public async Task From_the_person_to_the_proof()
    {
        await Offers("Natation 3");
        using var roys = await Roys();

        var page = await roys.Browser.Gets("/loisirs/inscription");
        page.IsShown("Personne à inscrire");
        page = await roys.Browser.Presses(page, "Afficher les groupes", ("personne", roys["Léa"]));
        page.IsShown("1 groupe pour Léa");
        page = await roys.Browser.Presses(page, Confirm);
        page.IsShown("Léa – Natation 3 : ajouté au panier. La place n'est pas encore réservée : elle le sera au paiement.");
        page.IsShown("Déjà dans le panier");
        Assert.Equal("Panier, 1 inscription", CartOf(page));
        Assert.Equal("/panier", page.Document.QuerySelector("#avis a")?.GetAttribute("href"));

        page = await roys.Browser.Gets("/panier");
        page.IsShown("Rien n'est réservé avant le paiement").IsShown("85,00 $").IsShown("Retirer Léa de Natation 3");

        var payment = await roys.Browser.Presses(await roys.Browser.Gets("/panier/payer"), "Payer 85,00 $");
        payment.IsShown("Vos places sont gardées jusqu'à 18 h 15");

        page = await PaysWith(roys, payment);
        page.IsShown("Inscription complète. Il n'y a rien à présenter : donnez le nom de la personne à son arrivée.");
        Assert.Matches("^/commandes/[0-9-]+\\?premiere=1", page.Path);
        Assert.Equal("Panier, 0 inscription", CartOf(page));

        await Town.Quiet();
        page = await roys.Browser.Gets(page.Path.Split('?')[0]);
        page.IsShown("Le courriel tarde?").IsShown("Confirmation d'inscription – commande");
        (await roys.Browser.Gets("/commandes")).IsShown("Automne").IsShown("Complète");
    }

    [Fact]
    public async Task Another_person_picked_meanwhile_is_said_and_nothing_is_added()
    {
        var swimming = await Offers("Natation 3");
        using var roys = await Roys();

        var page = await roys.Browser.Gets($"/loisirs/inscription?personne={roys["Léa"]}");
        page = await roys.Browser.Presses(page, Confirm, ("personne", roys["Noé"]), ("groupe", swimming.Id.ToString()));

        page.IsShown("Vous avez choisi une autre personne").IsShown("1 groupe pour Noé");
        Assert.Equal("Panier, 0 inscription", CartOf(page));
    }

    [Fact]
    public async Task Nobody_picked_is_asked_for_where_it_is_missing()
    {
        await Offers("Natation 3");
        using var roys = await Roys();

        var page = await roys.Browser.Presses(await roys.Browser.Gets("/loisirs/inscription"), Confirm);

        page.IsRefused("Choisissez la personne à inscrire.");
        Assert.StartsWith("1 erreur", page.Title, StringComparison.Ordinal);
        Assert.Equal("#personne", page.Document.QuerySelector("#erreurs a")?.GetAttribute("href"));
        Assert.Equal("true", page.Document.QuerySelector("#personne")?.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task The_person_stays_chosen_for_the_visit_and_never_becomes_another_familys()
    {
        await Offers("Natation 3");
        using var roys = await Roys();
        using var others = await Bouchards();
        await roys.Browser.Presses(await roys.Browser.Gets("/loisirs/inscription"), "Afficher les groupes", ("personne", roys["Noé"]));

        (await roys.Browser.Gets("/loisirs/inscription")).IsShown("1 groupe pour Noé");
        Assert.Equal(HttpStatusCode.NotFound, (await roys.Browser.Gets($"/loisirs/inscription?personne={others["Maëlle"]}")).Status);
    }

    [Fact]
    public async Task Twelve_groups_of_one_activity_have_twelve_names_and_the_page_stays_light()
    {
        for (var group = 0; group < 24; group++)
        {
            await Offers($"Natation {group % 3}");
        }

        using var roys = await Roys();
        var page = await roys.Browser.Gets($"/loisirs/inscription?personne={roys["Léa"]}");

        var names = page.Document.QuerySelectorAll("button.confirmer").Select(button => button.TextContent).ToList();
        Assert.Equal(24, names.Count);
        Assert.Equal(24, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.StartsWith(Confirm, name, StringComparison.Ordinal));
        Assert.InRange(Compressed(page.Html), 1, 16 * 1024);
    }

    private static long Compressed(string html)
    {
        using var small = new MemoryStream();
        using (var zip = new System.IO.Compression.GZipStream(small, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(System.Text.Encoding.UTF8.GetBytes(html));
        }

        return small.Length;
    }
}
