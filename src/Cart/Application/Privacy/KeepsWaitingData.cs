using Loisirs.Accounts.Contracts.Privacy;
using Loisirs.Cart.Application.Waiting;
using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Privacy;

/// <summary>What a family waited for, and what became of it.</summary>
internal sealed class KeepsWaitingData(CartDb db, WaitingList list) : IKeepsFamilyData
{
    public async Task<IReadOnlyList<KeptData>> Of(Guid family, Language language, CancellationToken stop)
    {
        var entries = await db.Waiting.AsNoTracking().Where(entry => entry.Family == family).OrderBy(entry => entry.Id).Take(KeptData.MostRows).ToListAsync(stop);
        return
        [
            KeptData.Of("waiting", entries, entry =>
            [
                ("person", entry.Person), ("group", entry.Group), ("firstName", entry.FirstName), ("at", entry.JoinedAt),
                ("until", entry.OfferedUntil), ("state", entry.End), ("endedAt", entry.EndedAt),
            ]),
        ];
    }

    public Task<IReadOnlyList<Refusal>> WhyNotErase(Guid family, CancellationToken stop) => Task.FromResult<IReadOnlyList<Refusal>>([]);

    /// <summary>It waits no more, what was offered goes to the next, and the entries are gone.</summary>
    public async Task Erase(ErasedFamily who, CancellationToken stop)
    {
        foreach (var entry in await db.OpenEntries.Where(entry => entry.Family == who.Family).OrderBy(entry => entry.Group).ToListAsync(stop))
        {
            await list.End(entry, WaitingEnd.Left, stop);
        }

        await db.Waiting.Where(entry => entry.Family == who.Family).ExecuteDeleteAsync(stop);
    }
}
