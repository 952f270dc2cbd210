using Loisirs.Attendance.Domain.Comparing;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Comparing;

/// <summary>Puts the places, the paid lines and the lists of all groups with a date to come side by side, and keeps where they differ; what agrees
/// again is gone. What was found in a group that is over since stands until it agrees. Twice changes nothing.</summary>
/// <remarks>P-119. Twenty groups at a time, three questions for each twenty; where they differ, three more for the second look.</remarks>
[Needs(Right.ReadRosters)]
internal sealed record CompareRegistrations : IProcess<Done>;

internal sealed class CompareRegistrationsHandler(AttendanceDb db, IMediator house, TimeProvider time) : IProcessHandler<CompareRegistrations, Done>
{
    public async Task<Result<Done>> Handle(CompareRegistrations process, CancellationToken stop)
    {
        var (found, groups, after) = (new List<Found>(), new HashSet<Guid>(), Guid.Empty);
        for (var isLast = false; !isLast;)
        {
            var page = (await house.Send(new FindLivePlaces(after), stop)).Value;
            found.AddRange(await Differences(page, stop));
            groups.UnionWith(page.Select(of => of.Group));
            (isLast, after) = (page.Count < FindLivePlaces.PageSize, page.Count == 0 ? after : page[^1].Group);
        }

        found.AddRange(await StillThere(groups, stop));
        return await house.Send(new RecordComparison(found, groups.Count), stop);
    }

    /// <summary>What stands of groups that are over since: nothing new is looked for there, whose people may be forgotten.</summary>
    /// <param name="compared">The groups that have a date to come.</param>
    private async Task<IReadOnlyList<Found>> StillThere(HashSet<Guid> compared, CancellationToken stop)
    {
        var standing = (await db.Differences.AsNoTracking().Where(difference => difference.GoneAt == null).ToListAsync(stop))
            .Where(difference => !compared.Contains(difference.Group)).Select(difference => difference.AsFound).ToList();
        var found = new List<Found>();
        foreach (var groups in standing.Select(one => one.Group).Distinct().Order().Chunk(FindLivePlaces.PageSize))
        {
            found.AddRange(await Differences((await house.Send(Of(groups), stop)).Value, stop));
        }

        return [.. found.Intersect(standing)];
    }

    private static FindLivePlaces Of(IEnumerable<Guid> groups) => new(Guid.Empty) { Only = [.. groups], AlsoOver = true };

    private async Task<IReadOnlyList<Found>> Differences(IReadOnlyList<PlacesOfGroup> page, CancellationToken stop)
    {
        var first = await Look(page, stop);
        if (first.Count == 0)
        {
            return [];
        }

        var again = Of(first.Select(one => one.Group).Distinct());
        return [.. Comparison.SeenAgain(first, await Look((await house.Send(again, stop)).Value, stop))];
    }

    private async Task<IReadOnlyList<Found>> Look(IReadOnlyList<PlacesOfGroup> page, CancellationToken stop)
    {
        Guid[] groups = [.. page.Select(of => of.Group)];
        var lines = (await house.Send(new FindRegistrations(groups), stop)).Value;
        var listed = await db.Expected.Where(entry => EF.Parameter(groups).Contains(entry.Group))
            .Select(entry => new Listed(entry.Line, entry.Group, entry.Person, 0, entry.AddedAt)).ToListAsync(stop);
        listed.AddRange(await db.Bookings.Where(booking => booking.Tickets > 0 && EF.Parameter(groups).Contains(booking.Group))
            .Select(booking => new Listed(booking.Line, booking.Group, Guid.Empty, booking.Tickets, booking.AddedAt)).ToListAsync(stop));
        return new Comparison([.. page.SelectMany(of => of.Places)], lines, listed, time.GetUtcNow()).Differences();
    }
}
