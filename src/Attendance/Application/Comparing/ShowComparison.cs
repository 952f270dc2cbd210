using Loisirs.Accounts.Contracts.Families;
using Loisirs.Attendance.Domain.Comparing;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Comparing;

/// <summary>Where places, paid registrations and lists do not agree, the oldest first, at most 200; and when they were last compared.</summary>
/// <remarks>P-119.</remarks>
[Needs(Right.ReadRosters)]
internal sealed record ShowComparison : IQuery<ComparisonView>;

/// <param name="At">UTC; null: never.</param>
/// <param name="Open">How many stand, shown or not.</param>
internal sealed record ComparisonView(DateTimeOffset? At, int Groups, int Open, IReadOnlyList<ShownDifference> Differences);

/// <param name="Name">Of the person; empty for tickets, and for somebody whom nobody knows.</param>
/// <param name="Order">The order's number, or empty.</param>
internal sealed record ShownDifference(
    Guid Id, HowTheyDiffer Kind, Guid Group, string Code, string Activity, Guid Person, string Name, bool IsTickets, string Order, DateTimeOffset FoundAt);

internal sealed class ShowComparisonHandler(AttendanceDb db, IMediator house, ICaller caller) : IQueryHandler<ShowComparison, ComparisonView>
{
    private const int Most = 200;

    public async Task<Result<ComparisonView>> Handle(ShowComparison query, CancellationToken stop)
    {
        var standing = db.Differences.AsNoTracking().Where(difference => difference.GoneAt == null);
        var last = await db.LastComparisons.AsNoTracking().Select(one => new { one.At, one.Groups, Open = standing.Count() }).SingleOrDefaultAsync(stop);
        var found = last is null or { Open: 0 } ? [] : await standing.OrderBy(difference => difference.Id).Take(Most).ToListAsync(stop);
        return new ComparisonView(last?.At, last?.Groups ?? 0, last?.Open ?? 0, found.Count == 0 ? [] : await Named(found, stop));
    }

    private async Task<IReadOnlyList<ShownDifference>> Named(List<Difference> found, CancellationToken stop)
    {
        var groups = (await house.Send(new FindGroups([.. found.Select(one => one.Group).Distinct()], caller.Language), stop)).Value.ToDictionary(group => group.Id);
        var people = (await house.Send(new FindPeople([.. found.Where(one => !one.IsTickets).Select(one => one.Person).Distinct()]), stop)).Value
            .ToDictionary(person => person.Id, person => $"{person.FirstName} {person.LastName}".Trim());
        return
        [
            .. found.Select(one => new ShownDifference(
                one.Id, one.Kind, one.Group, groups.GetValueOrDefault(one.Group)?.Code ?? "", groups.GetValueOrDefault(one.Group)?.ActivityName ?? "",
                one.Person, people.GetValueOrDefault(one.Person, ""), one.IsTickets, one.Order, one.FoundAt)),
        ];
    }
}
