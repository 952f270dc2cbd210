using FluentValidation;
using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using Loisirs.Shared.Texts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>The mail as a family of the group will get it, in each language in which it is written, and to how many families it goes.</summary>
/// <remarks>Refuses: house.not-found, mailing.subject-missing, mailing.text-missing, mailing.text-too-long, mailing.text-unreadable, mailing.english-incomplete.</remarks>
[Needs(Right.WriteToGroups)]
internal sealed record PreviewGroupMessage(Guid Group, string? Subject, string? Text, string? SubjectEnglish = null, string? TextEnglish = null)
    : IQuery<MessagePreview>, ITypedMessage;

/// <param name="Message">The message that this preview becomes when it is sent, once however often its form is.</param>
internal sealed record MessagePreview(Guid Message, GroupMessages Shown, IReadOnlyList<PreviewedMail> Mails);

internal sealed record PreviewedMail(Language Language, string Subject, string Text);

internal sealed class PreviewGroupMessageShape : AbstractValidator<PreviewGroupMessage>
{
    public PreviewGroupMessageShape() => this.Message();
}

internal sealed class PreviewGroupMessageHandler(AttendanceDb db, IMediator house, MailingLetters letters, WordsIn wordsIn, TimeProvider time)
    : IQueryHandler<PreviewGroupMessage, MessagePreview>
{
    public async Task<Result<MessagePreview>> Handle(PreviewGroupMessage query, CancellationToken stop)
    {
        var shown = await house.Send(new ShowGroupMessages(query.Group), stop);
        if (shown.IsRefused)
        {
            return Result<MessagePreview>.Refused(shown.Refusals);
        }

        var mails = new List<PreviewedMail> { await Mail(query.French(), query.Group, wordsIn.The(Language.French), stop) };
        if (!query.English().IsEmpty)
        {
            mails.Add(await Mail(query.English(), query.Group, wordsIn.The(Language.English), stop));
        }

        return new MessagePreview(Guid.CreateVersion7(time.GetUtcNow()), shown.Value, mails);
    }

    private async Task<PreviewedMail> Mail(MailingText text, Guid asked, Words tongue, CancellationToken stop)
    {
        var group = (await house.Send(new FindGroups([asked], tongue.Language), stop)).Value[0];
        var somebody = await db.Expected.Where(entry => entry.Group == asked).OrderBy(entry => entry.SortKey).Select(entry => entry.FirstName).Take(1).ToListAsync(stop);
        var letter = letters.Message(text, group, somebody, tongue);
        return new PreviewedMail(tongue.Language, letter.Subject, letter.Text);
    }
}
