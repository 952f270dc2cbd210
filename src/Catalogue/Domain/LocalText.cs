using Loisirs.Kernel;

namespace Loisirs.Catalogue.Domain;

/// <summary>A text in French, and in English where somebody translated it.</summary>
/// <param name="French">May be empty, never null.</param>
/// <param name="English">Null: not translated.</param>
internal sealed record LocalText(string French, string? English = null)
{
    public static readonly LocalText Empty = new("");

    /// <summary>The text as that language shows it: untranslated, it stays French.</summary>
    public string In(Language language) => LanguageIn(language) == Language.English ? English! : French;

    /// <summary>The language that <see cref="In"/> really answers in.</summary>
    public Language LanguageIn(Language language) =>
        language == Language.English && !string.IsNullOrEmpty(English) ? Language.English : Language.French;
}
