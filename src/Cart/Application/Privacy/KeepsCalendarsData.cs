using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Privacy;

/// <summary>That a family made private addresses of its calendars; the addresses themselves are known to nobody but it.</summary>
internal sealed class KeepsCalendarsData(CartDb db) : IKeepsFamilyData
{
    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var keys = await db.CalendarKeys.AsNoTracking().Where(key => key.Family == family).OrderBy(key => key.Id).Take(KeptData.MostRows).ToListAsync(stop);
        return [KeptData.Of("calendars", keys, key => [("person", key.Person == Guid.Empty ? null : key.Person), ("at", key.MadeAt), ("endedAt", key.RevokedAt)])];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>They open nothing any more.</summary>
    public Task Erase(ErasedFamily who, CancellationToken stop) => db.CalendarKeys.Where(key => key.Family == who.Family).ExecuteDeleteAsync(stop);
}
