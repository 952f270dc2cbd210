using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;
using Loisirs.Kernel;

namespace Loisirs.Shared.Texts;

/// <summary>Every sentence of the house by its key, in both languages, read once from the modules' <c>Texts</c>.</summary>
public sealed class WordList
{
    private static readonly ConcurrentDictionary<Assembly, (Dictionary<string, string> French, Dictionary<string, string> English)> KeptIn = new();

    private readonly Dictionary<string, string> _french = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _english = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> French => _french;

    public IReadOnlyDictionary<string, string> English => _english;

    /// <summary>Adds an assembly's sentences; a key that stands twice cannot start.</summary>
    public void AddFrom(Assembly assembly)
    {
        var (french, english) = KeptIn.GetOrAdd(assembly, Read);
        Add(french, _french);
        Add(english, _english);
    }

    /// <summary>The sentence, or the key itself where a sentence is missing (a test refuses that).</summary>
    public string Find(string key, Language language) =>
        (language == Language.English ? _english : _french).GetValueOrDefault(key) ?? _french.GetValueOrDefault(key, key);

    private static (Dictionary<string, string> French, Dictionary<string, string> English) Read(Assembly assembly)
    {
        var resources = $"{assembly.GetName().Name}.Texts";
        if (!assembly.GetManifestResourceNames().Contains($"{resources}.resources"))
        {
            return ([], []);
        }

        var manager = new ResourceManager(resources, assembly);
        return (Read(manager, CultureInfo.InvariantCulture), Read(manager, CultureInfo.GetCultureInfo("en")));
    }

    private static Dictionary<string, string> Read(ResourceManager manager, CultureInfo culture) =>
        manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false) is { } set
            ? set.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal)
            : [];

    private static void Add(Dictionary<string, string> sentences, Dictionary<string, string> into)
    {
        foreach (var (key, sentence) in sentences)
        {
            into.Add(key, sentence);
        }
    }
}
