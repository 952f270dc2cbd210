using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Loisirs.Kernel;

namespace Loisirs.Shared.Behaviours;

/// <summary>What a command names, for the audit trail: ids and order numbers only, so that nothing personal stands in them; and its reason.</summary>
internal static class Subjects
{
    /// <summary>Characters of a reason that are kept.</summary>
    private const int LongestReason = 1000;

    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Ids = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Families = new();
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> Reasons = new();

    /// <param name="acting">In whose name somebody of the town did it, if they did.</param>
    public static string Of(object command, Guid? acting = null)
    {
        var ids = Ids.GetOrAdd(command.GetType(), type => [.. type.GetProperties().Where(p => p.PropertyType == typeof(Guid) || IsNumber(p) || IsDelivery(p))]);
        var named = ids.Where(id => !IsNumber(id) || IsOrderNumber(id.GetValue(command) as string))
            .Select(id => string.Create(CultureInfo.InvariantCulture, $"{id.Name}={id.GetValue(command)}"));
        return string.Join(' ', acting is { } record ? named.Append($"{nameof(ICaller.Acting)}={record}") : named);
    }

    /// <summary>Why, if the command asks why: the staff's words, told to who is concerned.</summary>
    public static string? ReasonOf(object command)
    {
        var reason = Reasons.GetOrAdd(command.GetType(), type => type.GetProperty("Reason", typeof(string)))?.GetValue(command) as string;
        return string.IsNullOrWhiteSpace(reason) ? null : reason.Length > LongestReason ? reason[..LongestReason] : reason;
    }

    /// <summary>The family that a command is about, if it names one.</summary>
    public static Guid FamilyOf(object command) =>
        Families.GetOrAdd(command.GetType(), type => type.GetProperty("Family", typeof(Guid)))?.GetValue(command) as Guid? ?? Guid.Empty;

    private static bool IsNumber(PropertyInfo property) => property.PropertyType == typeof(string) && property.Name == "Number";

    /// <summary>The number of a piece of work of the house.</summary>
    private static bool IsDelivery(PropertyInfo property) => property.PropertyType == typeof(long) && property.Name == "Delivery";

    /// <summary>An order's number, such as 2026-000012; something else that was typed there is not kept.</summary>
    private static bool IsOrderNumber(string? text) =>
        text is [_, _, _, _, '-', _, _, _, _, _, _] && text.Where((_, place) => place != 4).All(char.IsAsciiDigit);
}
