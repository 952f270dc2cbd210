using System.Collections.Concurrent;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Loisirs.Shared.Modules;

/// <summary>The types that somebody wrote. What the compiler made beside them, two thirds of all, is not loaded only to be looked at.</summary>
public static class WrittenTypes
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyList<Type>> Known = new();

    /// <summary>Classes, records and the like of an assembly, nested ones too, in the order of its file.</summary>
    public static IReadOnlyList<Type> Of(Assembly assembly) => Known.GetOrAdd(assembly, Read);

    /// <summary>Those of a generic kind that a type closes: of a handler, for each request that it handles.</summary>
    public static IEnumerable<Type> Closed(Type kind, Type type) => type.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == kind);

    private static Type[] Read(Assembly assembly)
    {
        if (assembly.Location.Length == 0)
        {
            return [.. assembly.GetTypes().Where(type => !IsOfCompiler(type.FullName!))]; // part of a program in one file: nothing to read beside it
        }

        using var file = new PEReader(File.OpenRead(assembly.Location));
        var names = file.GetMetadataReader();
        return [.. names.TypeDefinitions.Select(type => NameOf(names, type)).OfType<string>().Select(name => assembly.GetType(name, throwOnError: true)!)];
    }

    /// <summary>As reflection names it; null for what the compiler named.</summary>
    private static string? NameOf(MetadataReader names, TypeDefinitionHandle handle)
    {
        var type = names.GetTypeDefinition(handle);
        var name = names.GetString(type.Name);
        if (IsOfCompiler(name))
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

    private static bool IsOfCompiler(string name) => name.Contains('<', StringComparison.Ordinal);
}
