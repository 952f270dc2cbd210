using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>Families of Val-des-Érables and what is on offer, without script.</summary>
public abstract class CartPagesTest : TownTest
{
    protected const string Confirm = "Confirmer l'inscription à ce groupe";

    /// <summary>A group that begins next week; another number of days ahead is another day of the week.</summary>
    protected Task<GroupInTown> Offers(string activity, int places = 15, string price = "85,00", int daysAhead = 7) => Town.OpensGroup(wish =>
    {
        wish.Activity = activity;
        wish.Places = places;
        wish.Price = price;
        wish.First = Town.Today.AddDays(daysAhead);
    });

    protected async Task<Household> Roys() => await AtBrowser(await (await Town.ApprovesFamily("Roy")).With("Léa", "2018-04-02"), "Noé", "2020-06-11");

    protected async Task<Household> Bouchards() => await AtBrowser(await Town.ApprovesFamily("Bouchard"), "Maëlle", "2017-01-20");

    protected async Task<Household> AtBrowser(FamilyInTown family) => new(family, await Town.SignsIn(family.Email));

    protected async Task<Household> AtBrowser(FamilyInTown family, string member, string born) => await AtBrowser(await family.With(member, born));

    /// <summary>Picks the person, then presses the green button of that group.</summary>
    protected static async Task<ShownPage> Adds(Household family, string member, GroupInTown group)
    {
        var groups = await family.Browser.Gets($"/loisirs/inscription?personne={family[member]}&groupe={group.Id}");
        return await family.Browser.Presses(groups, Confirm);
    }

    /// <summary>The words of the cart's link at the top right.</summary>
    protected static string? CartOf(ShownPage page) => page.Document.QuerySelector(".panier-lien")?.GetAttribute("aria-label");

    /// <summary>From the payment's page to the provider's, with a card there, and back.</summary>
    protected static async Task<ShownPage> PaysWith(Household family, ShownPage payment, string card = "approved", string press = "Aller à la page de paiement")
    {
        var link = payment.Document.QuerySelectorAll("main a.bouton").Single(link => link.TextContent == press);
        var hosted = await family.Browser.Gets(new Uri(link.GetAttribute("href")!).PathAndQuery);
        return await family.Browser.Presses(hosted, "Payer", ("card", card));
    }
}
