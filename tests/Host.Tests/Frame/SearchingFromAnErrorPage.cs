using Loisirs.Testing;

namespace Loisirs.Host.Tests.Frame;

/// <summary>Who came to an address at which nothing is looks for it right there.</summary>
public sealed class SearchingFromAnErrorPage : TownTest
{
    [Fact]
    public async Task Finds_what_was_typed_and_leaves_out_the_rest()
    {
        await Town.OpensGroup(wish => wish.Activity = "Poterie");
        await Town.OpensGroup(wish => wish.Activity = "Escalade");
        using var browser = Town.Browser();
        var gone = await browser.Gets("/nulle-part");

        var found = await browser.Presses(gone, gone.Document.QuerySelector("main form[method=get] button")!.TextContent.Trim(), ("mot", "poterie"));

        found.IsShown("Poterie");
        Assert.False(found.Says("Escalade"));
    }
}
