using System.Net;
using Loisirs.Kernel;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>The office finds an order and takes its money.</summary>
public sealed class PayingAtTheCounter : CartPagesTest
{
    [Fact]
    public async Task An_order_is_found_by_name_and_paid_by_cheque()
    {
        var swimming = await Offers("Natation 3");
        using var roys = await Roys();
        await roys.Family.PutsInCart("Léa", swimming);
        var order = (await roys.Family.ChecksOut()).Value;
        using var office = await Town.SignsIn((await Town.Hires(Role.Clerk, Role.Manager)).Email);

        (await office.Gets("/administration/commandes?mot=inconnue")).IsShown("Aucune commande ne répond à ces choix.");
        (await office.Gets("/administration/commandes?mot=lea+roy")).IsShown(order.Number).IsShown("À payer");
        var page = await office.Gets($"/administration/commandes/{order.Number}");
        (await office.Presses(page, "Enregistrer le paiement", ("Way", "Cheque"))).IsRefused("Écrivez le numéro du chèque");
        page = await office.Presses(page, "Enregistrer le paiement", ("Way", "Cheque"), ("Reference", "118"));

        page.IsShown($"85,00 $ reçus pour la commande {order.Number}.").IsShown("Payé par chèque, référence 118");
        (await roys.Browser.Gets($"/commandes/{order.Number}")).IsShown("Inscription complète");
    }

    [Fact]
    public async Task A_family_sees_neither_the_office_nor_another_familys_order()
    {
        var swimming = await Offers("Natation 3");
        using var roys = await Roys();
        using var others = await Bouchards();
        await roys.Family.PutsInCart("Léa", swimming);
        var order = (await roys.Family.ChecksOut()).Value;

        Assert.Equal(HttpStatusCode.NotFound, (await others.Browser.Gets($"/commandes/{order.Number}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await others.Browser.Gets($"/panier/paiement/{order.Number}")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await roys.Browser.Gets("/administration/commandes")).Status);
    }
}
