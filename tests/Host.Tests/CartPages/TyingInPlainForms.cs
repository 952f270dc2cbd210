using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>« Tous ou aucun » by checkboxes and a button, without script.</summary>
[Trait("Promise", "P-109")]
public sealed class TyingInPlainForms : CartPagesTest
{
    [Fact, Trait("Case", "C02")]
    public async Task Two_children_are_tied_and_neither_goes_when_one_place_is_left()
    {
        var swimming = await Offers("Natation 3", places: 2);
        var roy = await Roys();
        await Adds(roy, "Léa", swimming);
        await Adds(roy, "Noé", swimming);
        var cart = await roy.Browser.Gets("/panier");

        (await Ties(roy, cart, 1)).IsRefused("Cochez au moins deux inscriptions à lier.");
        var tied = (await Ties(roy, cart, 2)).IsShown("Tous ou aucun : ces inscriptions sont liées.").IsShown("Délier : ");
        var checkOut = (await roy.Browser.Gets("/panier/payer")).IsShown("Tous ou aucun");
        var other = await Town.ApprovesFamily("Gagnon");
        await Town.Registers(await other.With("Mia", "2018-05-05"), swimming.Id, other["Mia"]);
        var refused = (await roy.Browser.Presses(checkOut, "Payer")).IsRefused("Tous ou aucun : aucune place n'a été prise et rien n'a été facturé.");

        Assert.False(refused.Has("Payer"));
        Assert.Equal(1, await Town.TakenPlaces(swimming));
        (await roy.Browser.Presses(tied, "Délier")).IsShown("Ces inscriptions ne sont plus liées.");
    }

    private static async Task<ShownPage> Ties(Household family, ShownPage cart, int lines)
    {
        var ids = cart.Document.QuerySelectorAll("input[name=Lines]").Select(box => box.GetAttribute("value")!).Take(lines);
        return await family.Browser.Presses(cart, "Lier les inscriptions cochées", [.. ids.Select(id => ("Lines", id))]);
    }
}
