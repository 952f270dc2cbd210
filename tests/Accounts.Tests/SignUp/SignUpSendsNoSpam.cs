using System.Net;
using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.SignUp;

[Trait("Case", "C56")]
public sealed class SignUpSendsNoSpam : TownTest
{
    [Theory]
    [InlineData("GAGNEZ 5000 $ http://exemple.test/x")]
    [InlineData("www.exemple.test")]
    public async Task A_name_with_a_web_address_is_refused(string name)
    {
        using var browser = Town.Browser();
        var page = await browser.Presses(
            await browser.Gets("/compte/creer"), "Continuer", ("FirstName", name), ("Email", "tiers@exemple.test"), ("Password", AccountsInTown.Password));

        page.IsRefused("Un nom ne peut pas contenir d'adresse Web");
    }

    [Fact]
    public async Task A_name_of_200_letters_is_refused_with_the_maximum()
    {
        using var browser = Town.Browser();
        var page = await browser.Presses(
            await browser.Gets("/compte/creer"), "Continuer", ("FirstName", new string('a', 200)), ("Email", "tiers@exemple.test"), ("Password", AccountsInTown.Password));

        page.IsRefused("au plus 80 caractères");
    }

    [Fact]
    public async Task The_mail_to_an_unproven_address_repeats_nothing_that_was_typed()
    {
        using var browser = Town.Browser();
        await browser.SignsUp("tiers@exemple.test", firstName: "Gagnezbeaucoup", lastName: "Dargentici");

        var letter = Assert.Single(await Town.LettersTo("tiers@exemple.test"));
        foreach (var part in (string[])[letter.Subject, letter.Text, letter.Html])
        {
            Assert.DoesNotContain("Gagnez", part, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Dargent", part, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("rue des Érables", part, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Ten_sign_ups_in_a_minute_for_one_address_are_slowed_with_a_sentence()
    {
        using var browser = Town.Browser();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.SignsUp("personne@exemple.test")).Status);
        }

        var slowed = await browser.SignsUp("Personne@Exemple.TEST");
        Assert.Equal(HttpStatusCode.TooManyRequests, slowed.Status);
        Assert.True(slowed.Says("Réessayez dans quelques minutes"));
        Assert.Equal(TimeSpan.FromMinutes(1), slowed.Headers.RetryAfter?.Delta);
        Assert.True((await Town.LettersTo("personne@exemple.test")).Count <= 4);
    }

    [Fact]
    public async Task One_address_is_not_flooded_whatever_the_source()
    {
        for (var i = 0; i < 10; i++)
        {
            using var browser = Town.Browser();
            await browser.SignsUp("victime@exemple.test");
            Town.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.True((await Town.LettersTo("victime@exemple.test")).Count <= 4);
    }
}
