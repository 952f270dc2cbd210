using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.ActingFor;

/// <summary>That somebody of the town acted in a family's name.</summary>
/// <param name="By">Their name.</param>
/// <param name="EndedAt">Null while they still do.</param>
internal sealed record ActedFor(Guid Id, string By, DateTimeOffset At, DateTimeOffset? EndedAt, string Reason);

internal static class ActsForFamilies
{
    /// <summary>For that family, the newest first.</summary>
    public static async Task<List<ActedFor>> ActedFor(this AccountsDb db, Guid family, DateTimeOffset now, int most, CancellationToken stop)
    {
        var found = await (
            from acting in db.Actings
            join account in db.Accounts on acting.Account equals account.Id
            where acting.Family == family
            orderby acting.Id descending
            select new { acting.Id, account.Name, acting.At, acting.Until, acting.EndedAt, acting.Reason }).Take(most).ToListAsync(stop);
        return found.ConvertAll(a => new ActedFor(a.Id, a.Name, a.At, a.EndedAt ?? (a.Until <= now ? a.Until : null), a.Reason));
    }
}
