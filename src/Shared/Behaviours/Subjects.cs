using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

namespace Loisirs.Shared.Behaviours;

/// <summary>The ids that a command names, for the audit trail: ids only, so that nothing personal is kept there.</summary>
internal static class Subjects
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Ids = new();

    public static string Of(object command)
    {
        var ids = Ids.GetOrAdd(command.GetType(), type => [.. type.GetProperties().Where(p => p.PropertyType == typeof(Guid))]);
        return string.Join(' ', ids.Select(id => string.Create(CultureInfo.InvariantCulture, $"{id.Name}={id.GetValue(command)}")));
    }
}
