using Loisirs.Accounts.Contracts.Safety;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.Safety;

/// <summary>Opens what a family wrote for whoever watches over one of its people, while on duty for that date. A command, so that each
/// opening stands in the audit trail (P-910).</summary>
/// <remarks>No fresh sign-in is asked for, other than for the file itself (P-614): a child who cannot breathe does not wait for a password. The
/// gate is the duty: this person, at this date, in these hours. Refuses: house.not-found (also when not assigned, or the person is not expected), attendance.not-yet, attendance.over (P-606).</remarks>
[Needs(Right.TakeAttendance)]
internal sealed record OpenSafetyCard(Guid Meeting, Guid Person) : ICommand<OpenedSafetyCard>;

/// <param name="Adults">Of the households: the person may leave with them.</param>
internal sealed record OpenedSafetyCard(string Name, SafetyView Says, IReadOnlyList<SafetyContact> Adults);

internal sealed class OpenSafetyCardHandler(
    AttendanceDb db, IMediator house, ICaller caller, IOptions<AttendanceSettings> settings, TimeProvider time)
    : ICommandHandler<OpenSafetyCard, OpenedSafetyCard>
{
    public async Task<Result<OpenedSafetyCard>> Handle(OpenSafetyCard request, CancellationToken cancellationToken)
    {
        var meeting = await house.Send(new FindMeeting(request.Meeting, caller.Language), cancellationToken);
        if (meeting.IsRefused || !await db.Takes(caller, meeting.Value.Group, cancellationToken)
            || await db.Expected.FirstOrDefaultAsync(e => e.Group == meeting.Value.Group && e.Person == request.Person, cancellationToken) is not { } entry)
        {
            return Refusal.NotFound;
        }

        var now = time.GetUtcNow();
        if (settings.Value.DutyOf(meeting.Value).WhyNot(now, now) is { } refusal)
        {
            return refusal;
        }

        var card = await house.Send(new FindSafety(request.Person), cancellationToken);
        return card.Then(file => new OpenedSafetyCard(entry.FullName, file.Says, file.Adults));
    }
}
