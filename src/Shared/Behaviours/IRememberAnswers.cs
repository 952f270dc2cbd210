using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Behaviours;

/// <summary>What the API answered, kept for a program that sends the same write again.</summary>
public interface IRememberAnswers
{
    /// <summary>Forgets each answer that holds one of these words, and the key it was given under (P-907).</summary>
    Task Forget(IReadOnlyCollection<string> words, CancellationToken stop);
}

internal sealed class RememberedAnswers(HouseDb house) : IRememberAnswers
{
    public Task Forget(IReadOnlyCollection<string> words, CancellationToken stop) =>
        house.IdempotencyKeys.Where(known => known.Answer != null && words.Any(word => known.Answer.Contains(word))).ExecuteDeleteAsync(stop);
}
