using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Behaviours;

/// <summary>What the house itself keeps of what was done for a family, and forgets with it (P-907).</summary>
public interface IForgetTraces
{
    /// <summary>Forgets each answer of the API that holds one of these ids or numbers, and the key it was given under.</summary>
    Task ForgetAnswers(IReadOnlyCollection<string> about, CancellationToken stop);

    /// <summary>Erases why something was done for the family, or about one of these ids or numbers. The entries of the trail stay, and so
    /// does its chain.</summary>
    Task ForgetReasons(Guid family, IReadOnlyCollection<string> about, CancellationToken stop);
}

internal sealed class ForgetTraces(HouseDb house) : IForgetTraces
{
    public Task ForgetAnswers(IReadOnlyCollection<string> about, CancellationToken stop) =>
        house.IdempotencyKeys.Where(known => known.Answer != null && about.Any(word => known.Answer.Contains(word))).ExecuteDeleteAsync(stop);

    public Task ForgetReasons(Guid family, IReadOnlyCollection<string> about, CancellationToken stop) =>
        house.AuditEntries.Where(entry => entry.Reason != null && (entry.Family == family || about.Any(word => entry.Subjects.Contains(word))))
            .ExecuteUpdateAsync(entry => entry.SetProperty(x => x.Reason, (string?)null), stop);
}
