using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.Passes;

/// <summary>A subscriber leaves, so that there is room for another; or the visit was a mistake, and is given back. Twice does the same as once.</summary>
/// <remarks>Rules §9. Refuses: house.not-found (also when not assigned, or no visit stands), attendance.not-yet, attendance.over.</remarks>
/// <param name="IsMistake">The visit is given back.</param>
[Needs(Right.TakeAttendance)]
internal sealed record EndVisit(Guid Meeting, Guid Person, bool IsMistake) : ICommand<VisitNow>;

internal sealed class EndVisitHandler(AttendanceDb db, IMediator house, ICaller caller, IOptions<AttendanceSettings> settings, TimeProvider time)
    : ICommandHandler<EndVisit, VisitNow>
{
    public async Task<Result<VisitNow>> Handle(EndVisit request, CancellationToken cancellationToken)
    {
        var session = await house.OpenSession(db, caller, request.Meeting, cancellationToken);
        if (session.IsRefused || await db.RosterEntries.AsNoTracking().Where(e => e.Group == session.Value.Group.Id && e.Person == request.Person)
                .OrderByDescending(e => e.AddedAt).FirstOrDefaultAsync(cancellationToken) is not { } entry)
        {
            return Refusal.NotFound;
        }

        await db.Lock(entry.Group, cancellationToken);
        var visit = await db.Visits.Where(v => v.Meeting == request.Meeting && v.Person == request.Person)
            .OrderBy(v => v.Undone == null ? 0 : 1).ThenByDescending(v => v.At).FirstOrDefaultAsync(cancellationToken);
        var now = time.GetUtcNow();
        if (visit is null)
        {
            return Refusal.NotFound;
        }

        if (settings.Value.DutyOf(session.Value.Meeting).WhyNot(now, now) is { } why)
        {
            return why;
        }

        var use = (await db.Uses(session.Value, [request.Person], cancellationToken))[request.Person];
        var (wasInside, wasCounted) = (visit is { Undone: null, LeftAt: null }, visit.Undone is null);
        if (request.IsMistake)
        {
            visit.Undo(caller.Account, now);
        }
        else
        {
            visit.Leave(now);
        }

        return new VisitNow(entry.FullName, request.IsMistake && wasCounted ? use.Left + 1 : use.Left, use.Inside - (wasInside ? 1 : 0));
    }
}
