using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Supervision;

/// <summary>A supervisor no longer sees a group, from the next request on (P-606). Twice does the same as once.</summary>
[Needs(Right.AssignGroups)]
internal sealed record EndAssignment(Guid Supervisor, Guid Group) : ICommand<Done>;

internal sealed class EndAssignmentHandler(AttendanceDb db, ICaller caller, TimeProvider time) : ICommandHandler<EndAssignment, Done>
{
    public async Task<Result<Done>> Handle(EndAssignment request, CancellationToken cancellationToken)
    {
        var assignment = await db.Assignments.SingleOrDefaultAsync(
            a => a.Supervisor == request.Supervisor && a.Group == request.Group && a.End == null, cancellationToken);
        assignment?.Stop(caller.Account, time.GetUtcNow());
        return Done.It;
    }
}
