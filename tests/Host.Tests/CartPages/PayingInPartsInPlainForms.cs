using System.Net;
using Loisirs.Kernel;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>The office offers instalments; a family sees each day and each sum before it agrees, then pays part after part.</summary>
public sealed class PayingInPartsInPlainForms : CartPagesTest
{
    [Fact]
    public async Task From_the_plan_to_the_last_part()
    {
        using var office = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        var plan = (await office.Gets("/administration/paiements/versements")).IsShown("Aucun versement n'est offert").IsShown("Aucun versement à payer.");
        (await office.Presses(plan, "Enregistrer le plan", ("Parts", "3"), ("Minimum", "5"))).IsRefused("Écrivez le total à partir duquel on peut payer en versements");
        (await office.Presses(plan, "Enregistrer le plan", ("Parts", "3"), ("Minimum", "50"))).IsShown("Le plan est enregistré.").IsShown("À partir de 50,00 $");

        var swimming = await Offers("Natation 3");
        using var roys = await Roys();
        using var others = await Bouchards();
        await Adds(roys, "Léa", swimming);
        var check = (await roys.Browser.Gets("/panier/payer")).IsShown("Payer 85,00 $");
        var link = check.Document.QuerySelectorAll("main a").Single(link => link.TextContent.StartsWith("Payer en", StringComparison.Ordinal)).GetAttribute("href")!;
        check = (await roys.Browser.Gets(link)).IsShown("aujourd'hui").IsShown("vous vous engagez");
        var count = check.Document.QuerySelectorAll("table tbody tr").Length;
        Assert.InRange(count, 2, 3);
        Assert.Contains(check.Document.QuerySelector("main form button.bouton")!.TextContent, (string[])["Payer 42,50\u00A0$", "Payer 28,34\u00A0$"]);
        var done = await PaysWith(roys, await roys.Browser.Presses(check, check.Document.QuerySelector("main form button.bouton")!.TextContent));

        done.IsShown("Inscription complète").IsShown("Il reste").IsShown("À payer");
        var pay = done.Document.QuerySelectorAll("main a").First(link => link.TextContent.StartsWith("Payer ce versement", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.NotFound, (await others.Browser.Gets(pay)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await roys.Browser.Gets(pay.Replace("/2", "/9", StringComparison.Ordinal))).Status);
        var paid = await PaysWith(roys, (await roys.Browser.Gets(pay)).IsShown("Payer un versement"));
        paid.IsShown("Le versement 2 est payé. Merci!");
        Assert.StartsWith("/commandes/", paid.Path, StringComparison.Ordinal);
        if (count == 3)
        {
            await TheOfficeTakesTheLast(office, paid);
        }

        (await office.Gets("/administration/paiements/versements")).IsShown("Aucun versement à payer.");
        (await roys.Browser.Gets(paid.Path)).IsShown("Payé");
        Assert.DoesNotContain("Il reste", (await roys.Browser.Gets(paid.Path)).Document.QuerySelector("#versements")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    private static async Task TheOfficeTakesTheLast(HttpBrowser office, ShownPage paid)
    {
        var list = (await office.Gets("/administration/paiements/versements")).IsShown("3 de 3");
        (await office.Gets("/administration/paiements/versements?retard=true")).IsShown("Aucun versement en retard.");
        var part = await office.Gets(list.Document.QuerySelector("main tbody a")!.GetAttribute("href")!);
        (await office.Presses(part, "Accorder ce délai", ("Until", "2020-01-01"), ("Reason", "Mise à pied"))).IsRefused("Choisissez une date à partir de demain");
        (await office.Presses(part, "Enregistrer le paiement", ("Way", "Cash"))).IsShown("28,35 $ reçu pour le versement 3.");
        Assert.Contains("/commandes/", paid.Path, StringComparison.Ordinal);
    }
}
