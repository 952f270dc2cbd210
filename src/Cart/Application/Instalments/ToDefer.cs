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
        return new(today, Money.Sum(ofPartners[false].Select(line => line.Total)), [.. ofPartners[false].GroupBy(line => line.Group.Activity).Select(Plain)],
            [.. ofPartners[true].GroupBy(line => line.Group.Id).Select(course => Course(course.First().Group, Money.Sum(course.Select(line => line.Total)), today))]);
    }

    /// <summary>A group as a partner's course.</summary>
    /// <param name="total">Taxes in.</param>
    /// <param name="today">In town.</param>
    public static PartnerCourse Course(GroupView group, Money total, DateOnly today) => new(group.Id, total, DatesOf(group, today));

    private static ActivityToDefer Plain(IGrouping<Guid, (GroupView Group, Money Total)> lines)
    {
        var ends = lines.Select(line => line.Group.Meetings.LastOrDefault(meeting => !meeting.IsCancelled)?.Day).ToList();
        return new(lines.Key, Money.Sum(lines.Select(line => line.Total)), ends.Contains(null) ? null : ends.Min(), lines.Any(line => line.Group.IsOfPartner));
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
