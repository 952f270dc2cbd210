using System.Globalization;
using System.Reflection;
using System.Resources;
using Loisirs.Kernel;

namespace Loisirs.Shared.Texts;

/// <summary>Every sentence of the house by its key, in both languages, read once from the modules' <c>Texts</c>.</summary>
public sealed class WordList
{
    private readonly Dictionary<string, string> _french = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _english = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, string> French => _french;

    public IReadOnlyDictionary<string, string> English => _english;

    /// <summary>Adds an assembly's sentences; a key that stands twice cannot start.</summary>
    public void AddFrom(Assembly assembly)
    {
        var resources = $"{assembly.GetName().Name}.Texts";
        if (!assembly.GetManifestResourceNames().Contains($"{resources}.resources"))
        {
            return;
        }

        var manager = new ResourceManager(resources, assembly);
        Read(manager, CultureInfo.InvariantCulture, _french);
        Read(manager, CultureInfo.GetCultureInfo("en"), _english);
    }

    /// <summary>The sentence, or the key itself where a sentence is missing (a test refuses that).</summary>
    public string Find(string key, Language language) =>
        (language == Language.English ? _english : _french).GetValueOrDefault(key) ?? _french.GetValueOrDefault(key, key);

    private static void Read(ResourceManager manager, CultureInfo culture, Dictionary<string, string> into)
    {
        var set = manager.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
        if (set is null)
        {
            return;
        }

        foreach (System.Collections.DictionaryEntry entry in set)
        {
            into.Add((string)entry.Key, (string)entry.Value!);
        }
    }
}
