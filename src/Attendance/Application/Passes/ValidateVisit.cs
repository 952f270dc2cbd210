using FluentValidation;
using Loisirs.Attendance.Domain;
using Loisirs.Attendance.Domain.Passes;
using Loisirs.Kernel;
using Loisirs.Kernel.Formats;
using Loisirs.Kernel.Time;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Loisirs.Attendance.Application.Passes;

/// <summary>Validates a subscriber's visit to an open session: one a session. With a reason, the supervisor lets in whom the pass does not.</summary>
/// <remarks>Procedure, Abonnement; rules §9. The same <paramref name="Visit"/> twice does the same as once.
/// Refuses: house.not-found (also when not assigned, or nobody's pass), pass.already with the hour, pass.not-yet, pass.expired, pass.none-left,
/// pass.full, attendance.meeting-cancelled, attendance.not-yet, attendance.over (P-606), attendance.mark-id-used, pass.reason-unreadable.</remarks>
/// <param name="Visit">Made by the device.</param>
/// <param name="OverrideReason">Empty: the pass decides.</param>
[Needs(Right.TakeAttendance)]
internal sealed record ValidateVisit(Guid Meeting, Guid Person, Guid Visit, string? OverrideReason = null) : ICommand<VisitNow>;

/// <summary>What stands now for the person.</summary>
/// <param name="Left">Visits that are left; null: as many as one likes.</param>
internal sealed record VisitNow(string Name, int? Left, int Inside);

internal sealed class ValidateVisitShape : AbstractValidator<ValidateVisit>
{
    private const int LongestReason = 500;

    public ValidateVisitShape()
    {
        RuleFor(c => c.Visit).NotEmpty().WithErrorCode("attendance.mark-id-missing");
        RuleFor(c => c.OverrideReason).Must(reason => PlainText.Read(reason, LongestReason, lines: false).Flaw is null or TextFlaw.Blank)
            .WithErrorCode("pass.reason-unreadable");
    }
}

internal sealed class ValidateVisitHandler(
    AttendanceDb db, IMediator house, ICaller caller, IOptions<AttendanceSettings> settings, TownZone zone, TimeProvider time)
    : ICommandHandler<ValidateVisit, VisitNow>
{
    public async Task<Result<VisitNow>> Handle(ValidateVisit request, CancellationToken cancellationToken)
    {
        var session = await house.OpenSession(db, caller, request.Meeting, cancellationToken);
        if (session.IsRefused || await db.Expected.FirstOrDefaultAsync(
                e => e.Group == session.Value.Group.Id && e.Person == request.Person, cancellationToken) is not { } entry)
        {
            return Refusal.NotFound;
        }

        await db.Lock(entry.Group, cancellationToken);
        var use = (await db.Uses(session.Value, [request.Person], cancellationToken))[request.Person];
        if (await db.Visits.FindAsync([request.Visit], cancellationToken) is { } before)
        {
            return before.Meeting == request.Meeting && before.Person == request.Person ? new VisitNow(entry.FullName, use.Left, use.Inside) : AttendanceRefusals.MarkIdUsed;
        }

        var reason = request.OverrideReason?.Trim() ?? "";
        if (WhyNot(session.Value, use, reason.Length > 0) is { } why)
        {
            return why;
        }

        db.Add(Visit.Of(request.Visit, entry.Group, request.Meeting, request.Person, reason, caller.Account, time.GetUtcNow()));
        return new VisitNow(entry.FullName, use.Left is { } left ? Math.Max(0, left - 1) : null, use.Inside + 1);
    }

    private Refusal? WhyNot(OpenSession session, PassUse use, bool isOverridden)
    {
        var why = settings.Value.WhyNotLetIn(session.Meeting, time.GetUtcNow());
        var pass = use.WhyNot(zone.DateAt(session.Meeting.Start), zone);
        return why ?? (pass is not null && isOverridden && PassRefusals.CanBeOverridden(pass) ? null : pass);
    }
}
