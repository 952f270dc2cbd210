using CsCheck;
using Loisirs.Kernel.Formats;

namespace Loisirs.Kernel.Tests.Formats;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData("Éloïse Bérubé", "eloise berube")]
    [InlineData("Bœuf", "boeuf")]
    [InlineData("O’Neil", "o neil")]
    [InlineData("O'Neil", "o neil")]
    [InlineData("St-Pierre", "saint pierre")]
    [InlineData("Ste-Marie", "sainte marie")]
    [InlineData("L’Écuyer", "l ecuyer")]
    [InlineData("Nguyễn", "nguyen")]
    [InlineData("Gagné–Roy", "gagne roy")]
    [InlineData("Łukasz Ørsted-Groß", "lukasz orsted gross")]
    [InlineData("The\u0301a\u0302tre", "theatre")]
    [InlineData("  %_  ", "")]
    [InlineData("李 🦊", "李")]
    public void Folding_leaves_plain_words(string text, string folded) => Assert.Equal(folded, SearchText.Fold(text));

    [Theory]
    [InlineData("table", "Léa Tremblay", "trem lea")]
    [InlineData("table", "De La Durantaye", "durantaye")]
    [InlineData("table", "Gagné–Roy", "roy gag")]
    [InlineData("table", "O’Neil", "oneil")]
    [InlineData("C23", "Théâtre", "theatre")]
    [InlineData("C23", "Théâtre", "THÉÂTRE")]
    [InlineData("C23", "Théâtre", "theâtre")]
    [InlineData("C23", "Théâtre", "the\u0301atre")]
    [InlineData("C23", "Noël", "noel")]
    [InlineData("C23", "Œuvre", "oeuvre")]
    [InlineData("C23", "L'été", "l'ete")]
    [InlineData("C23", "L’été", "l'ete")]
    [InlineData("C23", "Lebœuf", "lebOEuf")]
    [InlineData("C23", "Maëlle Côté", "cote maelle")]
    [InlineData("C23", "Maëlle Côté", "maelle cote")]
    [InlineData("C23", "O'Neil", "o neil")]
    [InlineData("P-703", "Hélène Œuvray", "oeuvray helene")]
    [InlineData("P-703", "Nguyễn", "nguyen")]
    [InlineData("P-703", "Łukasz", "lukasz")]
    [InlineData("P-703", "Shawn O'Brien", "obrien")]
    [InlineData("particles", "Durantaye", "de la durantaye")]
    [InlineData("particles", "Anne L’Écuyer", "lecuyer")]
    [InlineData("saints", "St-Pierre", "saint-p")]
    [InlineData("saints", "Saint-Pierre", "st pierre")]
    [InlineData("saints", "Ste-Marie", "stemarie")]
    [InlineData("saints", "Stéphane Roy", "st")]
    [InlineData("saints", "Stella Roy", "ste roy")]
    public void A_name_is_found(string rule, string name, string typed)
    {
        Assert.Equal((rule, true), (rule, SearchText.Matches(SearchText.Fold(name), typed)));
        Assert.True(SearchText.Matches(name, typed));
    }

    [Theory]
    [InlineData("table", "Léa Tremblay", "lea b")]
    [InlineData("inside a word", "Léa Tremblay", "blay")]
    [InlineData("P-703 wildcard", "Léa Tremblay", "%")]
    [InlineData("P-703 wildcard", "Léa Tremblay", "_ea")]
    [InlineData("nothing typed", "Léa Tremblay", " ")]
    [InlineData("last word counts", "Léa Tremblay", "tremblay d")]
    public void A_name_is_not_found(string rule, string name, string typed) =>
        Assert.Equal((rule, false), (rule, SearchText.Matches(SearchText.Fold(name), typed)));

    [Fact]
    public void The_stored_index_holds_every_spelling()
    {
        Assert.Equal(" o oneil neil", SearchText.Index("O'Neil"));
        Assert.Equal(" saint st saintroch stroch roch", SearchText.Index("St-Roch"));
        Assert.Equal(["durantaye"], SearchText.Words("De la Durantaye"));
        Assert.Equal(["la"], SearchText.Words("la"));
    }

    [Fact]
    public void Half_an_emoji_folds_to_nothing() => Assert.Equal("lea", SearchText.Fold("Léa \uD83E"));

    [Fact]
    public void Folding_twice_changes_nothing_and_any_text_folds() =>
        Gen.String.Sample(text => SearchText.Fold(SearchText.Fold(text)) == SearchText.Fold(text));
}
