using System.Collections.Concurrent;
using System.Reflection;
using Mono.Cecil;

namespace Loisirs.Architecture.Tests.Reading;

/// <summary>The types that a type's code names: its shape, its attributes, the bodies of its methods and of its closures.</summary>
internal static class Uses
{
    private static readonly ConcurrentDictionary<Assembly, ModuleDefinition> Modules = new();
    private static readonly ConcurrentDictionary<Type, IReadOnlySet<string>> Known = new();

    /// <summary>Full names, such as <c>Microsoft.EntityFrameworkCore.DbSet`1</c>.</summary>
    public static IReadOnlySet<string> Of(Type type) => Known.GetOrAdd(type, Find);

    /// <summary>The names among them that begin with one of these.</summary>
    public static IEnumerable<string> Of(Type type, params string[] beginnings) =>
        Of(type).Where(name => beginnings.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal)));

    private static IReadOnlySet<string> Find(Type type)
    {
        var module = Modules.GetOrAdd(type.Assembly, assembly => ModuleDefinition.ReadModule(assembly.Location));
        var found = new HashSet<string>(StringComparer.Ordinal);
        Walk(module.GetType(type.FullName!.Replace('+', '/')), found);
        return found;
    }

    private static void Walk(TypeDefinition type, HashSet<string> found)
    {
        Note(type.BaseType, found);
        Note(type.CustomAttributes, found);
        foreach (var one in type.Interfaces)
        {
            Note(one.InterfaceType, found);
        }

        foreach (var field in type.Fields)
        {
            Note(field.FieldType, found);
            Note(field.CustomAttributes, found);
        }

        foreach (var property in type.Properties)
        {
            Note(property.CustomAttributes, found);
        }

        foreach (var method in type.Methods)
        {
            Walk(method, found);
        }

        foreach (var nested in type.NestedTypes)
        {
            Walk(nested, found);
        }
    }

    private static void Walk(MethodDefinition method, HashSet<string> found)
    {
        Note(method, found);
        Note(method.CustomAttributes, found);
        if (!method.HasBody)
        {
            return;
        }

        foreach (var variable in method.Body.Variables)
        {
            Note(variable.VariableType, found);
        }

        foreach (var instruction in method.Body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference named: Note(named, found); break;
                case FieldReference field: Note(field.DeclaringType, found); Note(field.FieldType, found); break;
                case MethodReference called: Note(called, found); break;
            }
        }
    }

    private static void Note(MethodReference method, HashSet<string> found)
    {
        Note(method.DeclaringType, found);
        Note(method.ReturnType, found);
        foreach (var parameter in method.Parameters)
        {
            Note(parameter.ParameterType, found);
        }

        if (method is GenericInstanceMethod generic)
        {
            Note(generic.GenericArguments, found);
        }
    }

    private static void Note(IEnumerable<CustomAttribute> attributes, HashSet<string> found) => Note(attributes.Select(a => a.AttributeType), found);

    private static void Note(IEnumerable<TypeReference> types, HashSet<string> found)
    {
        foreach (var type in types)
        {
            Note(type, found);
        }
    }

    private static void Note(TypeReference? type, HashSet<string> found)
    {
        if (type is null or GenericParameter)
        {
            return;
        }

        if (type is GenericInstanceType generic)
        {
            Note(generic.GenericArguments, found);
        }

        found.Add(type.GetElementType().FullName.Replace('/', '+'));
        if (type is TypeSpecification { ElementType: { } inner } && inner != type)
        {
            Note(inner, found);
        }
    }
}
