using System.Reflection;
using System.Runtime.CompilerServices;
using FluentValidation;

namespace Loisirs.Architecture.Tests.Reading;

/// <summary>What shapes answer to texts that nobody should type: the codes of custom rules are seen only so.</summary>
internal static class ShapeProbes
{
    private static readonly string?[] Typed = [null, "", " ", "\n", "a\nb", "\u202E", "\u0000", "\u200B", new string('x', 20_000), "-1", "x"];

    public static IEnumerable<(string Where, string Code)> Failures(IEnumerable<Type> types) =>
        (from type in types
         where !type.IsAbstract && typeof(IValidator).IsAssignableFrom(type)
         let shape = (IValidator)Activator.CreateInstance(type, nonPublic: true)!
         let request = type.GetInterfaces().First(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>)).GetGenericArguments()[0]
         from typed in Typed
         from failure in Ask(shape, request, typed)
         select ($"{type.Name}.{failure.Property}", failure.Code)).Distinct();

    private static IEnumerable<(string Property, string Code)> Ask(IValidator shape, Type request, string? typed)
    {
        var asked = RuntimeHelpers.GetUninitializedObject(request);
        foreach (var text in request.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(one => one.FieldType == typeof(string)))
        {
            text.SetValue(asked, typed);
        }

        try
        {
            return [.. shape.Validate(new ValidationContext<object>(asked)).Errors.Select(error => (error.PropertyName, error.ErrorCode ?? "no code"))];
        }
        catch (NullReferenceException)
        {
            return []; // a list or a part that the binder always fills is empty here
        }
    }
}
