namespace Loisirs.Host.Tests.CartPages;

/// <summary>A town offers hundreds of groups: what a person is of age for stands on the first page.</summary>
public sealed class GroupsForTheirAgeFirst : CartPagesTest
{
    [Theory]
    [InlineData("")]
    [InlineData("&tri=prix")]
    public async Task Whatever_the_order_they_come_before_those_of_another_age(string order)
    {
        await Town.OpensGroup(wish => (wish.Activity, wish.Ages, wish.Price) = ("Éveil musical", (3, 5), "1,00"));
        await Town.OpensGroup(wish => (wish.Activity, wish.Ages, wish.First) = ("Natation 3", (7, 9), Town.Today.AddDays(6)));
        var roys = await Roys();

        var page = await roys.Browser.Gets($"/loisirs/inscription?personne={roys["Léa"]}{order}");

        var groups = page.Document.QuerySelectorAll("article.carte h3").Select(title => title.TextContent.Trim()).ToList();
        Assert.Collection(
            groups,
            hers => Assert.StartsWith("Natation 3", hers, StringComparison.Ordinal),
            anothers => Assert.StartsWith("Éveil musical", anothers, StringComparison.Ordinal)); // shown all the same, with why not
    }
}
