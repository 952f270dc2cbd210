using Loisirs.Accounts.Pages.Accounts;

namespace Loisirs.Accounts.Tests.SignIn;

[Trait("Promise", "P-803")]
public sealed class LocalPathTests
{
    public static TheoryData<string> Hostile =>
    [
        "//mal.test", "///mal.test", "////mal.test/x", "/\\mal.test", "\\\\mal.test", "\\/mal.test", "/\\/mal.test", "\\mal.test",
        "https://mal.test", "http://mal.test/x", "HTTPS://mal.test", "https:mal.test", "https:/mal.test", "https:///mal.test", "ftp://mal.test", "file:///etc/passwd",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x", "mailto:x@mal.test", "ws://mal.test", "blob:https://mal.test/1", "about:blank",
        "mal.test", "mal.test/famille", "@mal.test", "user@mal.test", "localhost@mal.test", "https://localhost@mal.test", "https://localhost.mal.test", "https://localhost:pw@mal.test/",
        "/\t/mal.test", "/\n/mal.test", "/\r\n/mal.test", "\t//mal.test", " //mal.test", "/ /mal.test", "/\u0000/mal.test", "/\u00A0/mal.test",
        "/%2Fmal.test", "/%2fmal.test", "/%5Cmal.test", "/%5cmal.test", "%2F%2Fmal.test", "/%09/mal.test", "/%0A/mal.test", "/%0d%0aLocation:%20https://mal.test",
        "/famille\r\nSet-Cookie: a=b", "/famille%0d%0aSet-Cookie:%20a=b", "/famille\\..\\mal", "/%00", "/\u2028/mal.test", "/\u3002/mal.test", "／／mal.test", "/／mal.test",
        "", " ", "famille", "./famille", "../famille", "?x=//mal.test", "#//mal.test", "~/famille",
    ];

    [Theory, MemberData(nameof(Hostile))]
    public void A_hostile_address_is_no_address(string typed) => Assert.Null(LocalPath.Of(typed));

    [Theory]
    [InlineData("/famille")]
    [InlineData("/en/loisirs/groupes/0193?personne=0193#avis")]
    [InlineData("/loisirs/catalogue?q=natation%20b%C3%A9b%C3%A9&p=2")]
    [InlineData("/")]
    public void An_address_of_this_site_stands(string typed) => Assert.Equal(typed, LocalPath.Of(typed));

    [Fact]
    public void Sixty_hostile_values_were_tried() => Assert.True(Hostile.Count >= 60);
}
