using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Audit;

/// <summary>What was done, the latest first; 50 a page. Who may read the money part only gets that part, whatever is asked.</summary>
/// <param name="Who">Only what one of these accounts did, or what was done for one of these families; null: all. At most 50.</param>
/// <param name="About">Only acts that name this id, such as a group or an order; null: all.</param>
/// <param name="WithHouse">Also what the house does by itself: jobs and deliveries.</param>
/// <param name="Before">Only entries older than this one: the last line of the page before; null: the latest.</param>
/// <param name="Kind">Only acts of this kind; null: all.</param>
[Needs(Right.ReadAudit, Right.ReadMoneyAudit)]
public sealed record FindAuditTrail(
    IReadOnlyList<Guid>? Who = null, Guid? About = null, long? Before = null, bool WithHouse = false, ActKind? Kind = null) : IQuery<AuditPage>;

/// <param name="Next">Where the next page begins; null on the last one.</param>
public sealed record AuditPage(IReadOnlyList<AuditLine> Lines, long? Next);

/// <param name="Account">Who did it; empty for the house itself.</param>
/// <param name="Act">The command's name.</param>
/// <param name="Subjects">The ids that it named.</param>
/// <param name="Reason">In the words of who did it; null where the command asks for none.</param>
/// <param name="IsSealed">It is a link of the chain.</param>
public sealed record AuditLine(long Id, DateTimeOffset At, string Role, Guid Account, Guid Family, string Act, string Subjects, string? Reason, bool IsSealed);

internal sealed class FindAuditTrailHandler(HouseDb house, AuditedActs acts, ICaller caller) : IQueryHandler<FindAuditTrail, AuditPage>
{
    private const int PageSize = 50;
    private const int MostPeople = 50;

    public async Task<Result<AuditPage>> Handle(FindAuditTrail query, CancellationToken stop)
    {
        var entries = house.AuditEntries.AsNoTracking();
        if (!query.WithHouse)
        {
            entries = entries.Where(entry => entry.Role != nameof(Role.House));
        }

        if (query.Who is { } who)
        {
            var named = who.Take(MostPeople).ToList();
            entries = entries.Where(entry => named.Contains(entry.Account) || named.Contains(entry.Family));
        }

        if ((caller.May(Right.ReadAudit) ? query.Kind : ActKind.Money) is { } kind)
        {
            var ofKind = acts.Of(kind);
            entries = entries.Where(entry => ofKind.Contains(entry.Act));
        }

        if (query.About is { } about)
        {
            var subject = $"={about}";
            entries = entries.Where(entry => entry.Subjects.Contains(subject));
        }

        var found = await entries.Where(entry => query.Before == null || entry.Id < query.Before).OrderByDescending(entry => entry.Id).Take(PageSize + 1)
            .Select(entry => new AuditLine(entry.Id, entry.At, entry.Role, entry.Account, entry.Family, entry.Act, entry.Subjects, entry.Reason, entry.Number != null)).ToListAsync(stop);
        return new AuditPage([.. found.Take(PageSize)], found.Count > PageSize ? found[PageSize - 1].Id : null);
    }
}
