using System.Net;
using System.Net.Http.Headers;
using Loisirs.Kernel;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Host.Tests.OfficePages;

/// <summary>The administrator sends the town's logo: every page shows it, in few bytes, and nothing else than pixels is served.</summary>
[Trait("Promise", "P-712")]
public sealed class SendingTheLogo : TownTest
{
    private const string Brand = "/administration/marque";

    /// <summary>One red pixel, by the book.</summary>
    private static readonly byte[] Red = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

    [Fact]
    public async Task It_is_on_every_page_kept_by_browsers_and_gone_when_it_is_taken_away()
    {
        using var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);
        using var visitor = Town.Browser();
        Assert.Null((await visitor.Gets("/")).Document.QuerySelector(".ville-logo"));

        (await Sends(administrator, Red, "logo.png")).IsShown("Le logo est enregistré.");

        var image = (await visitor.Gets("/en/loisirs/catalogue")).Document.QuerySelector(".ville-logo")!;
        Assert.Equal(("1", "1", ""), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("alt")));
        using var served = await visitor.Client.GetAsync(new Uri(image.GetAttribute("src")!, UriKind.Relative));
        Assert.Equal(("image/png", true, "nosniff"), (
            served.Content.Headers.ContentType!.MediaType, served.Headers.CacheControl!.ToString().Contains("immutable", StringComparison.Ordinal),
            served.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.InRange((await served.Content.ReadAsByteArrayAsync()).Length, 60, 10 * 1024);

        (await administrator.Presses(await administrator.Gets(Brand), "Retirer le logo")).IsShown("Le logo est retiré.");
        Assert.Null((await visitor.Gets("/")).Document.QuerySelector(".ville-logo"));
        using var gone = await visitor.Client.GetAsync(new Uri(image.GetAttribute("src")!, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task A_drawing_that_could_hold_a_program_is_refused_whatever_it_calls_itself()
    {
        using var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);

        (await Sends(administrator, "<svg><script>alert(1)</script></svg>"u8.ToArray(), "logo.png")).IsRefused("Ce fichier n'est pas une image PNG.");
        (await Sends(administrator, new byte[300_000], "../../logo.png")).IsRefused("Le fichier a au plus 200");
        (await Sends(administrator, [], "logo.png")).IsRefused("Choisissez un fichier.");

        Assert.Null((await administrator.Gets("/")).Document.QuerySelector(".ville-logo"));
        using var clerk = await Town.SignsIn((await Town.Hires(Role.Clerk)).Email);
        Assert.Equal(HttpStatusCode.Forbidden, (await Sends(clerk, Red, "logo.png", "/connexion")).Status);
    }

    private static async Task<ShownPage> Sends(HttpBrowser browser, byte[] file, string name, string tokenOf = Brand)
    {
        var token = (await browser.Gets(tokenOf)).Token!;
        using var picture = new ByteArrayContent(file);
        picture.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        using var form = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { picture, "Picture", name } };
        return await browser.Receives(Brand + "?handler=Logo", form);
    }
}
