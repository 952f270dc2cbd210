using Loisirs.Testing;

namespace Loisirs.Accounts.Tests.Families;

[Trait("Case", "C46")]
public sealed class NamesThatFormsRefuse : TownTest
{
    public static TheoryData<string, string> Kept => new()
    {
        { "Conan", "O'Neil" }, { "Awa", "N’Diaye" }, { "Inés", "Pérez Navarro" }, { "Jean-Sébastien", "Ó" }, { "Anjali", "" }, { "Ève", "Lebœuf" },
        { "Guy", "LAROUCHE" }, { "Nguyễn", "Thị Ánh" }, { "محمد", "" }, { new string('x', 80), "Roy" }, { "Zoé 🦊", "Roy" }, { "<b>x</b>", "Roy" },
    };

    [Theory, MemberData(nameof(Kept))]
    public async Task Are_kept_letter_for_letter(string first, string last)
    {
        await Town.Approved();
        using var browser = Town.Browser();
        await browser.SignsIn("roy@exemple.test");
        var page = await browser.Presses(
            await browser.Gets("/famille"), "Ajouter à ma famille", ("FirstName", first.Normalize(System.Text.NormalizationForm.FormD)), ("LastName", last), ("BirthDate.Day", "4"), ("BirthDate.Month", "5"), ("BirthDate.Year", "2018"));

        Assert.Equal($"{first} {last}".Trim(), page.Document.QuerySelector("article.carte h3")?.TextContent);
        Assert.Equal(first, await Town.Reads(db => Task.FromResult(db.Members.Single().FirstName)));
    }

    [Theory]
    [InlineData("   ", "Écrivez le prénom.")]
    [InlineData("Léa\nRose", "Écrivez sur une seule ligne.")]
    [InlineData("Léa\u202ERose", "ne peut pas être affiché")]
    public async Task Blanks_and_line_breaks_are_refused_with_a_sentence(string first, string sentence)
    {
        await Town.Approved();
        using var browser = Town.Browser();
        await browser.SignsIn("roy@exemple.test");
        var page = await browser.Presses(
            await browser.Gets("/famille"), "Ajouter à ma famille", ("FirstName", first), ("BirthDate.Day", "4"), ("BirthDate.Month", "5"), ("BirthDate.Year", "2018"));

        page.IsRefused(sentence);
    }
}
