using FluentValidation;
using Loisirs.Attendance.Contracts.Mailings;
using Loisirs.Attendance.Domain;
using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>Writes to every family of a group, each once, in its language: this act says what and to whom, the letters follow by themselves.</summary>
/// <remarks>P-312, C28, C33: whoever is registered now; a registration that is cancelled before its letter is written gets none. The same
/// <paramref name="Message"/> twice sends once. Refuses: house.not-found, mailing.nobody, mailing.id-used, mailing.id-missing, mailing.subject-missing,
/// mailing.text-missing, mailing.text-too-long, mailing.text-unreadable, mailing.english-incomplete.</remarks>
/// <param name="Message">Made with the preview, so that a form that is sent twice is one message.</param>
[Needs(Right.WriteToGroups)]
internal sealed record SendGroupMessage(Guid Group, Guid Message, string? Subject, string? Text, string? SubjectEnglish = null, string? TextEnglish = null)
    : ICommand<MailingSent>, ITypedMessage;

internal sealed record MailingSent(Guid Id, int Families);

internal sealed class SendGroupMessageShape : AbstractValidator<SendGroupMessage>
{
    public SendGroupMessageShape()
    {
        RuleFor(c => c.Message).NotEmpty().WithErrorCode("mailing.id-missing");
        this.Message();
    }
}

internal sealed class SendGroupMessageHandler(AttendanceDb db, IMediator house, ITell tell, ICaller caller, TimeProvider time)
    : ICommandHandler<SendGroupMessage, MailingSent>
{
    public async Task<Result<MailingSent>> Handle(SendGroupMessage command, CancellationToken stop)
    {
        if ((await house.Send(new FindGroups([command.Group], caller.Language), stop)).Value.Count == 0)
        {
            return Refusal.NotFound;
        }

        if (await db.Mailings.Include(m => m.Recipients).SingleOrDefaultAsync(m => m.Id == command.Message, stop) is { } before)
        {
            return before.Group == command.Group && before.By == caller.Account ? new MailingSent(before.Id, before.Recipients.Count) : AttendanceRefusals.MailingIdUsed;
        }

        var families = await db.FamiliesIn(command.Group).OrderBy(family => family).Take(AttendanceDb.MostFamilies).ToListAsync(stop);
        if (families.Count == 0)
        {
            return AttendanceRefusals.NobodyToWriteTo;
        }

        db.Add(Mailing.OfOffice(command.Message, command.Group, command.French(), command.English(), caller.Account, families, time.GetUtcNow()));
        tell.Tell(new MailingGoesOn(command.Message));
        return new MailingSent(command.Message, families.Count);
    }
}
