using Loisirs.Attendance.Contracts.Mailings;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>Writes to some families of a mailing, and says so in the same commit; another notice sees to the rest.</summary>
/// <remarks>P-312, P-303: killed anywhere, it goes on where its last commit was; a second reading finds nobody who waits, and a letter bears
/// the mailing and the family in its key.</remarks>
[Reader("attendance.write-mailing")]
internal sealed class WriteMailing(AttendanceDb db, MailingLetters letters, ITell tell, TimeProvider time) : IReader<MailingGoesOn>
{
    /// <summary>So few that whoever waits to write meanwhile does not feel it.</summary>
    public const int AtOnce = 25;

    public async Task Handle(MailingGoesOn notification, CancellationToken cancellationToken)
    {
        var mailing = await db.Mailings.SingleAsync(known => known.Id == notification.Mailing, cancellationToken);
        var waiting = await db.MailingRecipients.Where(known => known.Mailing == mailing.Id && known.DoneAt == null)
            .OrderBy(known => known.Family).Take(AtOnce + 1).ToListAsync(cancellationToken);
        foreach (var recipient in waiting.Take(AtOnce))
        {
            recipient.Done(await letters.Write(mailing, recipient.Family, cancellationToken), time.GetUtcNow());
        }

        if (waiting.Count > AtOnce)
        {
            tell.Tell(new MailingGoesOn(mailing.Id));
        }
    }
}
