using Loisirs.Attendance.Domain.Comparing;
using Loisirs.Cart.Contracts.Orders;
using Loisirs.Catalogue.Contracts.Places;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Comparing;

/// <summary>Puts the places, the paid lines and the lists of all groups with a date to come side by side, and keeps where they differ; what agrees
/// again is gone. Twice changes nothing.</summary>
/// <remarks>P-119. Twenty groups at a time, three questions for each twenty; where they differ, three more for the second look.</remarks>
[Needs(Right.ReadRosters)]
internal sealed record CompareRegistrations : IProcess<Done>;

internal sealed class CompareRegistrationsHandler(AttendanceDb db, IMediator house, TimeProvider time) : IProcessHandler<CompareRegistrations, Done>
{
    public async Task<Result<Done>> Handle(CompareRegistrations process, CancellationToken stop)
    {
        var (found, groups, after) = (new List<Found>(), 0, Guid.Empty);
        for (var isLast = false; !isLast;)
        {
            var page = (await house.Send(new FindLivePlaces(after), stop)).Value;
            found.AddRange(await Differences(page, stop));
            groups += page.Count;
            (isLast, after) = (page.Count < FindLivePlaces.PageSize, page.Count == 0 ? after : page[^1].Group);
        }

        return await house.Send(new RecordComparison(found, groups), stop);
    }

    private async Task<IReadOnlyList<Found>> Differences(IReadOnlyList<PlacesOfGroup> page, CancellationToken stop)
    {
        var first = await Look(page, stop);
        if (first.Count == 0)
        {
            return [];
        }

        var again = new FindLivePlaces(Guid.Empty) { Only = [.. first.Select(one => one.Group).Distinct()] };
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
