using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Supervision;

/// <summary>Who takes a group's attendance, and who else could, by name.</summary>
[Needs(Right.AssignGroups)]
internal sealed record ShowSupervision(Guid Group) : IQuery<Supervision>;

/// <param name="Assigned">They see the group's list and take its attendance.</param>
/// <param name="Others">Supervisors who do not.</param>
internal sealed record Supervision(IReadOnlyList<SupervisorView> Assigned, IReadOnlyList<SupervisorView> Others);

internal sealed class ShowSupervisionHandler(AttendanceDb db, IMediator house) : IQueryHandler<ShowSupervision, Supervision>
{
    public async Task<Result<Supervision>> Handle(ShowSupervision request, CancellationToken cancellationToken)
    {
        var assigned = await db.Assignments.Where(a => a.Group == request.Group && a.End == null)
            .Select(a => a.Supervisor).ToHashSetAsync(cancellationToken);
        var supervisors = await house.Send(new FindSupervisors(), cancellationToken);
        return supervisors.Then(all => new Supervision([.. all.Where(s => assigned.Contains(s.Id))], [.. all.Where(s => !assigned.Contains(s.Id))]));
    }
}
