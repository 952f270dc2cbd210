using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Behaviours;

/// <summary>Forgets the answers of the API, and the keys they were given under, once nobody repeats a request any more. Any host may, twice is as once.</summary>
/// <remarks>P-619.</remarks>
[Needs(Right.Inside)]
internal sealed record ForgetAnswersGiven : IProcess<Done>;

internal sealed class ForgetAnswersGivenHandler(HouseDb house, DatabaseSession session, TimeProvider time) : IProcessHandler<ForgetAnswersGiven, Done>
{
    public async Task<Result<Done>> Handle(ForgetAnswersGiven process, CancellationToken cancellationToken)
    {
        var over = time.GetUtcNow() - Idempotency.Kept;
        return await house.IdempotencyKeys.AnyAsync(known => known.At < over, cancellationToken)
            ? await session.Write<Result<Done>>(() => Forget(over, cancellationToken), cancellationToken)
            : Done.It;
    }

    private async Task<Result<Done>> Forget(DateTimeOffset over, CancellationToken stop)
    {
        await house.IdempotencyKeys.Where(known => known.At < over).ExecuteDeleteAsync(stop);
        return Done.It;
    }
}
