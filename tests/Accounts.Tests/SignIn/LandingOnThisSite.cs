using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.SignIn;

[Trait("Promise", "P-803")]
public sealed class LandingOnThisSite : TownTest
{
    [Fact]
    public async Task The_door_follows_no_hostile_address()
    {
        await Town.Approved();
        foreach (var typed in (string[])["//mal.test", "/\\mal.test", "https://mal.test", "/%2Fmal.test", "/\t/mal.test"])
        {
            using var browser = Town.Browser();
            var home = await browser.SignsIn("roy@exemple.test", at: $"/connexion?retour={Uri.EscapeDataString(typed)}");
            Assert.Equal("/", home.Path);
        }
    }
}
