using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Loisirs.Shared.Modules;

/// <summary>The types that somebody wrote. What the compiler made beside them, two thirds of all, is not loaded, nor the libraries that only
/// it names: a portal that shows no receipt as PDF has no use for what draws one.</summary>
public static class WrittenTypes
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<Type>> Known = new();

    /// <summary>Classes, records and the like of an assembly, nested ones too, in the order of its file.</summary>
    public static IReadOnlyList<Type> Of(Assembly assembly) => Known.GetOrAdd(assembly, Read);

    private static Type[] Read(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var names = file.GetMetadataReader();
        return [.. names.TypeDefinitions.Select(type => NameOf(names, type)).OfType<string>().Select(name => assembly.GetType(name, throwOnError: true)!)];
    }

    /// <summary>As reflection names it; null for what the compiler named.</summary>
    private static string? NameOf(MetadataReader names, TypeDefinitionHandle handle)
    {
        var type = names.GetTypeDefinition(handle);
        var name = names.GetString(type.Name);
        if (name.Contains('<', StringComparison.Ordinal))
        {
            return null;
        }

        if (type.IsNested)
        {
            return NameOf(names, type.GetDeclaringType()) is { } outer ? $"{outer}+{name}" : null;
        }

        var space = names.GetString(type.Namespace);
        return space.Length == 0 ? name : $"{space}.{name}";
    }
}
