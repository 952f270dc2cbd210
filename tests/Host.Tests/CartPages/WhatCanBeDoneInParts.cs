using Loisirs.Kernel;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.CartPages;

/// <summary>An order that is paid in parts shows what can be done with it now, and why not the rest.</summary>
public sealed class WhatCanBeDoneInParts : CartPagesTest
{
    private const string NotYet = "Tant qu'il reste des versements à payer, l'administration annule pour vous";

    [Fact]
    public async Task A_link_that_leads_to_a_refusal_is_not_shown_and_comes_back_with_the_last_part()
    {
        using var office = await Town.SignsIn((await Town.Hires(Role.Manager)).Email);
        await office.Presses(await office.Gets("/administration/paiements/versements"), "Enregistrer le plan", ("Parts", "2"), ("Minimum", "50"));
        using var roys = await Roys();
        await Adds(roys, "Léa", await Offers("Natation 3"));
        var check = await roys.Browser.Gets("/panier/payer");
        check = await roys.Browser.Gets(Links(check).First(link => link.Words.StartsWith("Payer en", StringComparison.Ordinal)).Address);

        var done = await PaysWith(roys, await roys.Browser.Presses(check, "Payer 42,50"));
        await Town.Quiet();
        var order = done.Path.Split('?')[0];
        var open = await roys.Browser.Gets(order);

        Assert.DoesNotContain(Links(open), link => link.Address.EndsWith("/annuler", StringComparison.Ordinal));
        (await roys.Browser.Gets(Links(open).Single(link => link.Address.EndsWith("/changer", StringComparison.Ordinal)).Address)).IsShown("Changer de groupe");
        open.IsShown(NotYet);
        Assert.Contains(await Town.Letters("order:"), letter => Folded(letter.Text).Contains(NotYet, StringComparison.Ordinal) && !Folded(letter.Text).Contains("Annulez une inscription", StringComparison.Ordinal));
        Assert.Contains(Links(await office.Gets($"/administration{order}")), link => link.Address.EndsWith("/changer", StringComparison.Ordinal));

        await PaysWith(roys, await roys.Browser.Gets(Links(open).First(link => link.Words.StartsWith("Payer ce versement", StringComparison.Ordinal)).Address));
        var paid = await roys.Browser.Gets(order);

        Assert.False(paid.Says(NotYet));
        Assert.Contains(Links(paid), link => link.Address.EndsWith("/annuler", StringComparison.Ordinal));
        Assert.Contains(Links(paid), link => link.Address.EndsWith("/changer", StringComparison.Ordinal));
    }

    private static string Folded(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static List<(string Words, string Address)> Links(ShownPage page) =>
        [.. page.Document.QuerySelectorAll("main a[href]").Select(link => (link.TextContent.Trim(), link.GetAttribute("href")!))];
}
