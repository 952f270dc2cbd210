using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.Families;

[Trait("Case", "C18")]
public sealed class TwinsAndDuplicates : TownTest
{
    [Fact]
    public async Task Twins_are_two_and_the_same_child_again_is_announced_with_the_choice_to_keep_both()
    {
        await Town.Approved(lastName: "Bédard");
        using var browser = Town.Browser();
        await browser.SignsIn("roy@exemple.test");
        await browser.Presses(await browser.Gets("/famille"), "Ajouter à ma famille", Child("Alix", "Bédard"));
        var twins = await browser.Presses(await browser.Gets("/famille"), "Ajouter à ma famille", Child("Sacha", "Bédard"));
        twins.IsShown("Sacha : ajout fait.");
        Assert.Equal(2, twins.Document.QuerySelectorAll("article.carte").Length);

        var announced = await browser.Presses(await browser.Gets("/famille"), "Ajouter à ma famille", Child("alix", "bédard"));
        announced.IsRefused("Alix Bédard est déjà dans votre famille");
        Assert.Equal("alix", announced.Document.QuerySelector("#FirstName")?.GetAttribute("value"));
        Assert.Equal("4", announced.Document.QuerySelector("#BirthDate")?.GetAttribute("value"));

        var both = await browser.Presses(announced, "Ajouter à ma famille", ("KeepBoth", "true"));
        Assert.Equal(3, both.Document.QuerySelectorAll("article.carte").Length);
    }

    [Fact]
    public async Task A_member_is_corrected_and_a_strangers_does_not_exist()
    {
        await Town.Approved();
        await Town.Approved("autre@exemple.test", "Autre");
        using var browser = Town.Browser();
        await browser.SignsIn("roy@exemple.test");
        await browser.Presses(await browser.Gets("/famille"), "Ajouter à ma famille", Child("Lea", "Roy"));
        var person = await Town.Reads(db => Task.FromResult(db.Members.Single().Id));

        var page = await browser.Gets($"/famille/membres/{person}");
        (await browser.Presses(page, "Enregistrer", ("FirstName", "Léa"))).IsShown("Léa Roy");

        using var stranger = Town.Browser();
        await stranger.SignsIn("autre@exemple.test");
        var theirs = await stranger.Gets($"/famille/membres/{person}");
        var nobodys = await stranger.Gets($"/famille/membres/{Guid.NewGuid()}");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, theirs.Status);
        Assert.Equal(nobodys.Text, theirs.Text);
    }

    [Theory]
    [InlineData("31", "2", "2019", "Indiquez une date comme")]
    [InlineData("", "", "", "Indiquez une date comme")]
    [InlineData("7", "3", "2031", "est à venir")]
    [InlineData("7", "3", "1890", "est à venir")]
    public async Task A_birth_date_that_cannot_be_is_refused(string day, string month, string year, string sentence)
    {
        await Town.Approved();
        using var browser = Town.Browser();
        await browser.SignsIn("roy@exemple.test");
        var page = await browser.Presses(
            await browser.Gets("/famille"), "Ajouter à ma famille", ("FirstName", "Léa"), ("BirthDate.Day", day), ("BirthDate.Month", month), ("BirthDate.Year", year));

        page.IsRefused(sentence);
    }

    private static (string, string)[] Child(string first, string last) =>
        [("FirstName", first), ("LastName", last), ("BirthDate.Day", "4"), ("BirthDate.Month", "mai"), ("BirthDate.Year", "2018")];
}
