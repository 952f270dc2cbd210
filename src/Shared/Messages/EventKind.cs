using System.Reflection;
using Loisirs.Kernel;

namespace Loisirs.Shared.Messages;

/// <summary>A kind of notice that other programs can hear of: see <see cref="EventAttribute"/>.</summary>
/// <param name="Name">The notice's stable name, such as <c>cart.checked-out</c>.</param>
/// <param name="About">What its aggregate is called outside.</param>
/// <param name="Needs">The right without which a program is not told.</param>
public sealed record EventKind(string Name, string About, Right Needs)
{
    /// <summary>That of a notice; null for one that stays inside.</summary>
    public static EventKind? Of(Type notice) =>
        notice.GetCustomAttribute<EventAttribute>() is { } told && notice.GetCustomAttribute<NoticeAttribute>() is { Name: var name }
            ? new EventKind(name, told.About, told.Needs)
            : null;

    /// <summary>What a notice names, by the names of its parts. Ids alone: they say nothing of anybody.</summary>
    public static IReadOnlyDictionary<string, Guid> IdsOf(INotice notice) => notice.GetType().GetProperties()
        .Where(part => part.PropertyType == typeof(Guid) && part.Name != nameof(INotice.Aggregate))
        .Select(part => (Name: char.ToLowerInvariant(part.Name[0]) + part.Name[1..], Id: (Guid)part.GetValue(notice)!))
        .Where(one => one.Id != Guid.Empty).ToDictionary(one => one.Name, one => one.Id, StringComparer.Ordinal);
}
