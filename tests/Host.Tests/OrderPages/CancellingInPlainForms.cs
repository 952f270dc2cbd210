using System.Net;
using Loisirs.Host.Tests.CartPages;
using Loisirs.Kernel;

namespace Loisirs.Host.Tests.OrderPages;

/// <summary>« Annuler une inscription »: the sum and the rule before the button.</summary>
public sealed class CancellingInPlainForms : CartPagesTest
{
    [Fact]
    public async Task The_sum_and_its_rule_are_said_before_the_button_and_kept_after()
    {
        using var roys = await Roys();
        var order = await Buys(roys);

        var page = await roys.Browser.Gets(order + "/lignes/1/annuler");
        page.IsShown("Si vous annulez aujourd'hui, vous recevrez 72,25 $ : 10 séances à venir moins 12,75 $ de frais.")
            .IsShown("Avant la première séance : nous remboursons tout moins 15 % du prix.")
            .IsShown("Garder l'inscription");
        (await roys.Browser.Gets("/en" + order + "/lignes/1/annuler")).IsShown("If you cancel today you will get $72.25");
        page = await roys.Browser.Presses(page, "Annuler cette inscription");

        page.IsShown("Léa – Natation 3 : inscription annulée. Vous recevrez 72,25 $.").IsShown("Annulée");
        Assert.DoesNotContain("annuler", string.Join(' ', page.Document.QuerySelectorAll("main a").Select(link => link.GetAttribute("href"))), StringComparison.Ordinal);
        await Town.Quiet();
        page = await roys.Browser.Gets(order + "/recus/R-000001");
        page.IsShown("Reçu R-000001").IsShown("123456789 RT0001").IsShown("exonérée").IsShown("Payé par carte se terminant par");
        (await roys.Browser.Gets(order + "/recus/C-000001")).IsShown("Note de crédit C-000001").IsShown("72,25 $");
        (await roys.Browser.Gets("/commandes")).IsShown("Annulée");
        (await roys.Browser.Gets(order + "/lignes/1/annuler")).IsShown("Cette inscription a déjà été annulée.");
    }

    /// <summary>An order keeps its schedule in the language in which it was ordered: on a page of the other one that is said (WCAG 3.1.2).</summary>
    [Theory]
    [InlineData("")]
    [InlineData("/lignes/1/annuler")]
    [InlineData("/lignes/1/changer")]
    public async Task A_schedule_says_its_language_on_a_page_of_the_other(string page)
    {
        using var roys = await Roys();
        var order = await Buys(roys);

        Assert.Empty((await roys.Browser.Gets(order + page)).Document.QuerySelectorAll("main p[lang]"));
        Assert.Contains("h", Assert.Single((await roys.Browser.Gets("/en" + order + page)).Document.QuerySelectorAll("main p[lang=fr]")).TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await roys.Browser.Gets("/en/commandes")).Document.QuerySelectorAll("main span[lang=fr]"));
    }

    [Fact]
    public async Task Another_familys_line_answers_as_one_that_does_not_exist()
    {
        using var roys = await Roys();
        using var others = await Bouchards();
        var order = await Buys(roys);

        Assert.Equal(HttpStatusCode.NotFound, (await others.Browser.Gets(order + "/lignes/1/annuler")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await roys.Browser.Gets(order + "/lignes/2/annuler")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await roys.Browser.Gets("/administration" + order + "/lignes/1/annuler")).Status);
    }

    [Fact]
    public async Task The_office_writes_a_reason_and_may_give_another_sum()
    {
        using var roys = await Roys();
        var order = await Buys(roys);
        using var office = await Town.SignsIn((await Town.Hires(Role.Clerk, Role.Manager)).Email);

        var page = await office.Gets("/administration" + order + "/lignes/1/annuler");
        (await office.Presses(page, "Annuler cette inscription")).IsRefused("Écrivez la raison.");
        (await office.Presses(page, "Annuler cette inscription", ("Amount", "85,01"), ("Reason", "Geste"))).IsRefused("Au plus 85,00 $ peuvent être remboursés.");
        page = await office.Presses(page, "Annuler cette inscription", ("Amount", "85,00"), ("Reason", "Geste"));

        page.IsShown("Léa – Natation 3 : inscription annulée, 85,00 $ à rembourser.");
    }

    /// <summary>Léa is registered in a group that begins next week, and it was paid by card.</summary>
    /// <returns>The address of the order.</returns>
    private async Task<string> Buys(Household family)
    {
        await Adds(family, "Léa", await Offers("Natation 3"));
        var page = await PaysWith(family, await family.Browser.Presses(await family.Browser.Gets("/panier/payer"), "Payer 85,00 $"));
        await Town.Quiet();
        return page.Path.Split('?')[0];
    }
}
