using Loisirs.Cart.Domain.Instalments;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>What of a cart decides whether it can be paid in parts.</summary>
internal static class ToDefer
{
    /// <summary>Null: nothing is in it, or something that has no date to come before.</summary>
    /// <param name="today">In town.</param>
    public static CartToDefer? Of(Money total, DateOnly today, IEnumerable<GroupView> groups)
    {
        var known = groups.ToList();
        var ends = known.ConvertAll(group => group.Meetings.LastOrDefault(meeting => !meeting.IsCancelled)?.Day);
        return ends.Count == 0 || ends.Contains(null) ? null : new(total, today, ends.Min()!.Value, known.Exists(group => group.IsOfPartner));
    }
}
