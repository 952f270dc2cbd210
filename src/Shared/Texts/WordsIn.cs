using Loisirs.Kernel;
using Loisirs.Kernel.Time;

namespace Loisirs.Shared.Texts;

/// <summary>The words of a language, for whoever writes to a person rather than to the caller: mails, documents.</summary>
public sealed class WordsIn(WordList list, TownZone zone)
{
    private readonly Words _french = new(list, Language.French, zone);
    private readonly Words _english = new(list, Language.English, zone);

    public Words The(Language language) => language == Language.English ? _english : _french;
}
