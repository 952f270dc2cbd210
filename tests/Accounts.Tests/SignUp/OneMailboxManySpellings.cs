using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.SignUp;

[Trait("Case", "C19")]
public sealed class OneMailboxManySpellings : TownTest
{
    private const string First = "Rose.Gagne+Loisirs@exemple.test";
    private const string Second = "rose.gagne+loisirs@EXEMPLE.test";

    [Fact]
    public async Task The_second_sign_up_looks_like_any_other_and_mails_the_owner()
    {
        using var rose = Town.Browser();
        var firstAnswer = await rose.SignsUp(First);
        await rose.Presses(await rose.Gets(await Town.LinkMailedTo(First)), "Confirmer mon courriel");

        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        using var again = Town.Browser();
        var secondAnswer = await again.SignsUp(Second);

        Assert.Equal(firstAnswer.Text, secondAnswer.Text);
        Assert.Equal(1, await Town.Reads(db => Task.FromResult(db.Accounts.Count())));
        var letters = await Town.LettersTo(First);
        Assert.Equal(2, letters.Count);
        Assert.StartsWith("Vous avez déjà un compte", letters[1].Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(First)]
    [InlineData(Second)]
    [InlineData(" rose.gagne+LOISIRS@exemple.test ")]
    public async Task Each_spelling_signs_in_and_resets(string spelling)
    {
        await Town.Approved(First);
        using var browser = Town.Browser();
        Assert.Contains("Se déconnecter", (await browser.SignsIn(spelling)).Html, StringComparison.Ordinal);

        using var other = Town.Browser();
        await other.Presses(await other.Gets("/connexion/mot-de-passe"), "Envoyer le lien", ("Email", spelling));
        var link = await other.Gets(await Town.LinkMailedTo(First));
        (await other.Presses(link, "Enregistrer le mot de passe", ("Password", "cinq huards au large"))).IsShown("Votre mot de passe est changé");
        Assert.Contains("Se déconnecter", (await other.SignsIn(spelling, "cinq huards au large")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dots_and_tags_make_another_account()
    {
        await Town.Approved(First);
        using var browser = Town.Browser();
        await browser.SignsUp("rose.gagne@exemple.test");

        Assert.Equal(2, await Town.Reads(db => Task.FromResult(db.Accounts.Count())));
    }

    [Fact]
    public async Task Until_the_address_is_proved_the_last_to_sign_up_counts_and_older_links_open_nothing()
    {
        using var stranger = Town.Browser();
        await stranger.SignsUp(First, firstName: "Autre", password: "quinze chaises rouges");
        var strangersLink = await Town.LinkMailedTo(First);
        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        using var rose = Town.Browser();
        await rose.SignsUp(Second);

        (await rose.Presses(await rose.Gets(strangersLink), "Confirmer mon courriel")).IsRefused("Ce lien n'est plus valable");
        (await stranger.SignsIn(First, "quinze chaises rouges")).IsRefused("ne vont pas ensemble");
    }
}
