using FluentValidation;
using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Attendance.Domain;
using Loisirs.Attendance.Domain.Supervision;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Supervision;

/// <summary>Lets a supervisor see these groups and take their attendance. Twice does the same as once.</summary>
/// <remarks>Refuses: attendance.not-supervisor when the account is not a supervisor's, or may not sign in any more.</remarks>
/// <param name="Supervisor">The account.</param>
/// <param name="Groups">At most 500.</param>
[Needs(Right.AssignGroups)]
internal sealed record AssignSupervisor(Guid Supervisor, IReadOnlyList<Guid> Groups) : ICommand<Done>;

internal sealed class AssignSupervisorShape : AbstractValidator<AssignSupervisor>
{
    public AssignSupervisorShape()
    {
        RuleFor(c => c.Supervisor).NotEmpty().WithErrorCode("attendance.supervisor-missing");
        RuleFor(c => c.Groups).Must(groups => groups is { Count: > 0 and <= 500 }).WithErrorCode("attendance.groups-count");
    }
}

internal sealed class AssignSupervisorHandler(AttendanceDb db, IMediator house, ICaller caller, TimeProvider time) : ICommandHandler<AssignSupervisor, Done>
{
    public async Task<Result<Done>> Handle(AssignSupervisor request, CancellationToken cancellationToken)
    {
        var supervisors = await house.Send(new FindSupervisors(), cancellationToken);
        if (supervisors.IsRefused || supervisors.Value.All(s => s.Id != request.Supervisor))
        {
            return AttendanceRefusals.NotSupervisor;
        }

        var there = await db.Assignments.Where(a => a.Supervisor == request.Supervisor && request.Groups.Contains(a.Group) && a.End == null)
            .Select(a => a.Group).ToListAsync(cancellationToken);
        var now = time.GetUtcNow();
        db.AddRange(request.Groups.Distinct().Except(there).Select(group => Assignment.Of(request.Supervisor, group, caller.Account, now)));
        return Done.It;
    }
}
