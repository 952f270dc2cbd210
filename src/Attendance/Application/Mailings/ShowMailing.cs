using Loisirs.Accounts.Contracts.Staff;
using Loisirs.Attendance.Domain.Mailings;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>One mailing: what was written, by whom, and how far it is. The same after a restart, on any host.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.WriteToGroups)]
internal sealed record ShowMailing(Guid Mailing) : IQuery<MailingView>;

/// <param name="By">Empty: the house itself.</param>
internal sealed record MailingView(MailingLine Line, GroupView Group, MailingText French, MailingText English, string By);

internal sealed class ShowMailingHandler(AttendanceDb db, IMediator house, ICaller caller) : IQueryHandler<ShowMailing, MailingView>
{
    public async Task<Result<MailingView>> Handle(ShowMailing query, CancellationToken stop)
    {
        if (await db.Mailings.AsNoTracking().SingleOrDefaultAsync(m => m.Id == query.Mailing, stop) is not { } mailing)
        {
            return Refusal.NotFound;
        }

        var done = await db.MailingRecipients.Where(r => r.Mailing == mailing.Id)
            .GroupBy(r => new { r.IsWritten, IsDone = r.DoneAt != null }).Select(some => new { some.Key, Count = some.Count() }).ToListAsync(stop);
        var progress = new MailingProgress(
            done.Sum(some => some.Count), done.Where(some => some.Key.IsWritten).Sum(some => some.Count), done.Where(some => some.Key is { IsDone: true, IsWritten: false }).Sum(some => some.Count));
        var group = (await house.Send(new FindGroups([mailing.Group], caller.Language), stop)).Value.Single();
        var by = mailing.By is { } account ? (await house.Send(new FindNames([account]), stop)).Value.GetValueOrDefault(account, "") : "";
        return new MailingView(
            new MailingLine(mailing.Id, mailing.French.Subject, mailing.At, mailing.Day, progress), group, mailing.French, mailing.English, by);
    }
}
