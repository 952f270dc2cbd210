using Microsoft.Playwright;

namespace Loisirs.Browser.Tests.Frame;

/// <summary>The pages that need no account, as everybody may look at them.</summary>
[Collection("Pages")]
public sealed class PublicPages(Chromium chromium, OpenTown town) : IClassFixture<OpenTown>
{
    private static readonly string[] Paths =
    [
        "/", "/aide", "/accessibilite", "/confidentialite", "/conditions", "/loisirs/activites", "/loisirs/catalogue",
        "/loisirs/inscription", "/connexion", "/compte/creer",
    ];

    public static TheoryData<Look> Looks =>
    [
        new Look(Width: 390), new Look(Dark: true), new Look(Width: 320, English: true), new Look(Width: 390, Dark: true, English: true),
    ];

    [Theory, MemberData(nameof(Looks))]
    public async Task Are_accessible_and_hold_in_their_width(Look look)
    {
        await using var visit = await chromium.Visits(town.Address, look);
        foreach (var path in Paths)
        {
            await visit.Goes(path);
            await visit.IsAccessible();
        }

        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Would_be_seen_to_fall_when_a_picture_has_no_words()
    {
        await using var visit = await chromium.Visits(town.Address, new Look());
        await visit.Goes("/aide");
        await visit.Page.EvaluateAsync("document.querySelector('main').append(new Image())");

        var fault = await Assert.ThrowsAnyAsync<Xunit.Sdk.XunitException>(() => visit.IsAccessible());

        Assert.Contains("image-alt", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using var visit = await chromium.Visits(town.Address, new Look());
        await visit.Goes("/aide");

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator("#contenu")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Nothing_is_cut_when_letters_and_lines_are_spread()
    {
        await using var visit = await chromium.Visits(town.Address, new Look(Width: 320));
        await visit.Goes("/aide");

        await visit.Page.EvaluateAsync(
            "() => { const s = new CSSStyleSheet(); s.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}'); document.adoptedStyleSheets = [s]; }");

        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }
}
