using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.SignUp;

/// <summary>The steps of a form are taken in their order (P-717): the last one alone opens nothing, and says where to begin.</summary>
[Trait("Promise", "P-717")]
public sealed class StepsOutOfOrder : TownTest
{
    [Fact]
    public async Task The_last_step_posted_directly_opens_no_account_and_leads_to_the_first()
    {
        using var browser = Town.Browser();
        var token = (await browser.Gets("/compte/creer")).Token;

        var page = await browser.Posts("/compte/creer?handler=Open", token);

        Assert.StartsWith("/compte/creer", page.Path, StringComparison.Ordinal);
        page.IsShown("Recommencez");
        Assert.Equal(0, await Town.Reads(db => Task.FromResult(db.Families.Count())));
    }

    [Fact]
    public async Task An_old_tab_that_posts_the_last_step_again_opens_no_second_account()
    {
        using var browser = Town.Browser();
        await browser.SignsUp("rose@exemple.test");

        var token = (await browser.Gets("/compte/creer")).Token;
        await browser.Posts("/compte/creer?handler=Open", token);

        Assert.Equal(1, await Town.Reads(db => Task.FromResult(db.Families.Count())));
    }

    [Fact]
    public async Task A_form_of_before_the_sign_out_leads_to_the_sign_in()
    {
        await Town.Approved();
        using var browser = Town.Browser();
        await browser.SignsIn("roy@exemple.test");
        var old = await browser.Gets("/famille");
        await browser.Presses(await browser.Gets("/deconnexion"), "Me déconnecter");

        var page = await browser.Presses(old, "Ajouter à ma famille", ("FirstName", "Zoé"), ("LastName", "Roy"));

        Assert.True((int)page.Status == 400 || page.Path.StartsWith("/connexion", StringComparison.Ordinal), $"{(int)page.Status} {page.Path}");
        Assert.Equal(0, await Town.Reads(db => Task.FromResult(db.Members.Count())));
    }
}
