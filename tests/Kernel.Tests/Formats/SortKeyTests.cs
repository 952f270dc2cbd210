using Loisirs.Kernel.Formats;

namespace Loisirs.Kernel.Tests.Formats;

public sealed class SortKeyTests
{
    [Theory]
    [InlineData("table", "Beaulieu|Bédard|Béland|Cote|Côte|Coté|Côté|De la Durantaye|Delage|Ethier|Éthier|Levesque|Lévesque|" +
                         "O'Neil|Odette|Œuvray|Ouellet|Saint-Pierre|Saintonge")]
    [InlineData("C45", "d'Amours|De Landre|Dedenis|Delaunay|Élodie|Eloi|Émile|Odile|Œdipe|Zoé")]
    public void Names_are_in_the_order_of_Canadian_French(string rule, string names)
    {
        var sorted = names.Split('|').Reverse().OrderBy(SortKey.Of, StringComparer.Ordinal);

        Assert.Equal((rule, names), (rule, string.Join('|', sorted)));
    }

    [Fact]
    public void Keys_sort_alike_under_any_collation() => Assert.Matches("^[0-9A-F]+$", SortKey.Of("Élodie 李 🦊"));
}
