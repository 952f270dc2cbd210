using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Audit;

/// <summary>What was done, the latest first; 50 a page.</summary>
/// <param name="Who">Only what this account did, or what was done for this family; null: all.</param>
/// <param name="About">Only acts that name this id, such as a group or an order; null: all.</param>
/// <param name="WithHouse">Also what the house does by itself: jobs and deliveries.</param>
/// <param name="Before">Only entries older than this one: the last line of the page before; null: the latest.</param>
[Needs(Right.Administer)]
public sealed record FindAuditTrail(Guid? Who = null, Guid? About = null, long? Before = null, bool WithHouse = false) : IQuery<AuditPage>;

/// <param name="Next">Where the next page begins; null on the last one.</param>
public sealed record AuditPage(IReadOnlyList<AuditLine> Lines, long? Next);

/// <param name="Account">Who did it; empty for the house itself.</param>
/// <param name="Act">The command's name.</param>
/// <param name="Subjects">The ids that it named.</param>
/// <param name="IsSealed">It is a link of the chain.</param>
public sealed record AuditLine(long Id, DateTimeOffset At, Role Role, Guid Account, Guid Family, string Act, string Subjects, bool IsSealed);

internal sealed class FindAuditTrailHandler(HouseDb house) : IQueryHandler<FindAuditTrail, AuditPage>
{
    private const int PageSize = 50;

    public async Task<Result<AuditPage>> Handle(FindAuditTrail query, CancellationToken stop)
    {
        var entries = house.AuditEntries.AsNoTracking();
        if (!query.WithHouse)
        {
            entries = entries.Where(entry => entry.Role != Role.House);
        }

        if (query.Who is { } who)
        {
            entries = entries.Where(entry => entry.Account == who || entry.Family == who);
        }

        if (query.About is { } about)
        {
            var named = $"={about}";
            entries = entries.Where(entry => entry.Subjects.Contains(named));
        }

        var found = await entries.Where(entry => query.Before == null || entry.Id < query.Before).OrderByDescending(entry => entry.Id).Take(PageSize + 1)
            .Select(entry => new AuditLine(entry.Id, entry.At, entry.Role, entry.Account, entry.Family, entry.Act, entry.Subjects, entry.Number != null)).ToListAsync(stop);
        return new AuditPage([.. found.Take(PageSize)], found.Count > PageSize ? found[PageSize - 1].Id : null);
    }
}
