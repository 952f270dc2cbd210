namespace Loisirs.Catalogue.Domain.Activities;

/// <summary>The categories of the catalogue. The name of each stands under <c>catalogue.category.{code}</c>.</summary>
internal static class Categories
{
    public static readonly IReadOnlyList<string> All =
    [
        "aquatics", "arts", "camps", "culture", "dance", "early-childhood", "fitness", "languages", "martial-arts", "music", "nature",
        "science", "shows", "skating", "sports", "wellness",
    ];

    public static string TextKey(string code) => $"catalogue.category.{code}";
}
