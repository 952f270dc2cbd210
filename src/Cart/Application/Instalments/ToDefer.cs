using Loisirs.Cart.Domain.Instalments;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;

namespace Loisirs.Cart.Application.Instalments;

/// <summary>What of a cart decides whether it can be paid in parts, or must be.</summary>
internal static class ToDefer
{
    /// <param name="lines">What each comes to, taxes in.</param>
    /// <param name="today">In town.</param>
    public static CartToPay Of(IEnumerable<(GroupView Group, Money Total)> lines, DateOnly today)
    {
        var ofPartners = lines.ToLookup(line => line.Group.IsPaidInParts && !line.Total.IsZero);
        var atOnce = Money.Sum(ofPartners[false].Select(line => line.Total));
        return new(today, atOnce, Plain(atOnce, today, [.. ofPartners[false].Select(line => line.Group)]),
            [.. ofPartners[true].GroupBy(line => line.Group.Id).Select(course => new PartnerCourse(course.Key, Money.Sum(course.Select(line => line.Total)), DatesOf(course.First().Group, today)))]);
    }

    private static CartToDefer? Plain(Money total, DateOnly today, List<GroupView> groups)
    {
        var ends = groups.ConvertAll(group => group.Meetings.LastOrDefault(meeting => !meeting.IsCancelled)?.Day);
        return ends.Count == 0 || ends.Contains(null) ? null : new(total, today, ends.Min()!.Value, groups.Exists(group => group.IsOfPartner));
    }

    /// <summary>A course goes by its dates that stand; a subscription by its period, of which what is left has two halves.</summary>
    private static IReadOnlyList<DateOnly> DatesOf(GroupView group, DateOnly today)
    {
        if (group.Pass is not { } pass)
            return [.. group.Meetings.Where(meeting => !meeting.IsCancelled).Select(meeting => meeting.Day).Distinct()];
        var from = pass.From > today ? pass.From : today;
        return [pass.From, from.AddDays((pass.To.DayNumber - from.DayNumber + 1) / 2)];
    }
}
