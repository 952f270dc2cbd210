using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Attendance.Application.Mailings;

/// <summary>To how many families one may write in a group, and what they were written, the newest first; at most 50.</summary>
/// <remarks>Refuses: house.not-found.</remarks>
[Needs(Right.WriteToGroups)]
internal sealed record ShowGroupMessages(Guid Group) : IQuery<GroupMessages>;

internal sealed record GroupMessages(GroupView Group, int Families, IReadOnlyList<MailingLine> Sent);

/// <param name="Subject">The French one; empty for a reminder.</param>
/// <param name="Day">Of a reminder, the first date that it told of.</param>
internal sealed record MailingLine(Guid Id, string Subject, DateTimeOffset At, DateOnly? Day, MailingProgress Progress);

/// <param name="Families">To how many it goes in all.</param>
/// <param name="Left">Nobody of them was expected any more, or the date did not stand.</param>
internal sealed record MailingProgress(int Families, int Written, int Left)
{
    public bool IsDone => Written + Left == Families;
}

internal sealed class ShowGroupMessagesHandler(AttendanceDb db, IMediator house, ICaller caller) : IQueryHandler<ShowGroupMessages, GroupMessages>
{
    private const int Most = 50;

    public async Task<Result<GroupMessages>> Handle(ShowGroupMessages query, CancellationToken stop)
    {
        var groups = (await house.Send(new FindGroups([query.Group], caller.Language), stop)).Value;
        if (groups.Count == 0)
        {
            return Refusal.NotFound;
        }

        var sent = await db.Mailings.AsNoTracking().Where(m => m.Group == query.Group && m.Recipients.Any())
            .OrderByDescending(m => m.At).ThenByDescending(m => m.Id).Take(Most)
            .Select(m => new MailingLine(m.Id, m.French.Subject, m.At, m.Day, new MailingProgress(
                m.Recipients.Count, m.Recipients.Count(r => r.IsWritten), m.Recipients.Count(r => r.DoneAt != null && !r.IsWritten))))
            .ToListAsync(stop);
        return new GroupMessages(groups[0], await db.FamiliesIn(query.Group).CountAsync(stop), sent);
    }
}
