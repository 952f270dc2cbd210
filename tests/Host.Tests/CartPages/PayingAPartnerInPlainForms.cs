using Loisirs.Kernel;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>A partner's course: what the office reads and a manager confirms, what a family sees before it agrees and pays when the course begins.</summary>
public sealed class PayingAPartnerInPlainForms : CartPagesTest
{
    private const string Offices = "/administration/catalogue/organismes";

    [Fact]
    public async Task From_the_cart_to_the_first_part_on_the_day_on_which_the_course_begins()
    {
        var judo = await Judo(await Town.HasPartner("Club de judo"));
        using var roys = await Roys();
        (await roys.Browser.Gets($"/loisirs/groupes/{judo.Id}")).IsShown("Se paie en versements, rien avant le début de l'activité.");
        await Adds(roys, "Léa", judo);
        (await roys.Browser.Gets("/panier")).IsShown("Offert par un organisme partenaire : se paie en versements").IsShown("Vérifier les versements");
        (await roys.Browser.Gets("/en/panier")).IsShown("Offered by a partner organization: paid in parts");

        var check = (await roys.Browser.Gets("/panier/payer")).IsShown("Vous payez en 2 versements").IsShown("Loi sur la protection du consommateur, article 192")
            .IsShown("Il n'y a rien à payer aujourd'hui").IsShown("Judo, à payer à partir du").IsShown("Vous vous engagez à payer chaque versement");
        Assert.DoesNotContain(Links(check), link => link.Words.StartsWith("Payer", StringComparison.Ordinal)); // it is no choice
        var done = await roys.Browser.Presses(check, "Terminer l'inscription");

        done.IsShown("Inscription complète").IsShown("Il reste 85,00 $ à payer.").IsShown("à payer à partir du");
        Assert.DoesNotContain(Links(done), link => link.Words.StartsWith("Payer ce versement", StringComparison.Ordinal));
        var order = done.Path.Split('?')[0];
        (await roys.Browser.Gets($"{order}/versements/1")).IsShown("Ce versement se paie à partir du");
        (await roys.Browser.Gets($"{order}/lignes/1/annuler")).IsShown("85,00 $ est retranché de ce qui restait à payer (il reste 0,00 $), et vous recevrez 0,00 $.");

        Town.Clock.Advance(TimeSpan.FromDays(7));
        using var later = await AtBrowser(roys.Family);
        var open = await later.Browser.Gets(order);
        var paid = await PaysWith(later, await later.Browser.Gets(Links(open).First(link => link.Words.StartsWith("Payer ce versement", StringComparison.Ordinal)).Address));
        paid.IsShown("Le versement 1 est payé. Merci!").IsShown("Il reste 42,50 $ à payer.");
        var gone = await later.Browser.Presses(await later.Browser.Gets($"{order}/lignes/1/annuler"), "Annuler cette inscription");
        gone.IsShown("Léa – Judo : inscription annulée. 42,50 $ est retranché de ce qui restait à payer, et vous recevrez");
    }

    [Fact]
    public async Task The_office_reads_what_it_means_and_a_manager_alone_confirms_it_and_takes_it_back()
    {
        var partner = await Town.HasPartner("Club de judo");
        var judo = await Judo(partner);
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        using var manager = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        (await clerk.Gets(Offices)).IsShown("Paiement d'avance non confirmé");
        (await clerk.Gets($"/administration/catalogue/groupes/{judo.Id}")).IsShown("Club de judo : le paiement d'avance n'est pas confirmé.");
        (await clerk.Gets($"/administration/catalogue/activites/{judo.Activity}")).IsShown("Les familles paieront en deux versements");
        (await clerk.Gets($"{Offices}/{partner}")).IsShown("Une personne de la gestion peut confirmer une exception.");

        var page = (await manager.Gets($"{Offices}/{partner}")).IsShown("Non confirmé : ses activités se paient en deux versements");
        (await manager.Presses(page, "Confirmer le paiement d'avance", ("Reason", ""))).IsRefused("Écrivez quelle exception de la Loi s'applique");
        (await manager.Presses(page, "Confirmer le paiement d'avance", ("Reason", "Avis de l'Office du 3 novembre"))).IsShown("Le paiement d'avance est confirmé")
            .IsShown("Avis de l'Office du 3 novembre").IsShown("Confirmé le");
        (await clerk.Gets($"/administration/catalogue/groupes/{judo.Id}")).IsShown("Club de judo : le paiement d'avance est confirmé.");
        using var roys = await Roys();
        await Adds(roys, "Léa", judo);
        (await roys.Browser.Gets("/panier/payer")).IsShown("Payer 85,00 $");
        page = await manager.Presses(await manager.Gets($"{Offices}/{partner}"), "Retirer cette confirmation");

        page.IsShown("La confirmation est retirée");
        (await roys.Browser.Gets("/panier/payer")).IsShown("Vous payez en 2 versements");
        (await manager.Gets($"/en{Offices}/{partner}")).IsShown("Not confirmed: its activities are paid in two about equal parts");
    }

    private Task<Testing.People.GroupInTown> Judo(Guid partner) => Town.OpensGroup(wish =>
    {
        wish.Activity = "Judo";
        wish.Price = "85,00";
        wish.First = Town.Today.AddDays(7);
        wish.Partner = partner;
    });

    private static List<(string Words, string Address)> Links(ShownPage page) =>
        [.. page.Document.QuerySelectorAll("main a[href]").Select(link => (link.TextContent.Trim(), link.GetAttribute("href")!))];
}
