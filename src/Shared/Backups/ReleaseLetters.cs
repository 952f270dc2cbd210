using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Backups;

/// <summary>What was held after a restoration goes out (P-414). Where nothing is held, nothing changes.</summary>
[Needs(Right.RetryParked)]
public sealed record ReleaseLetters : ICommand<Done>;

internal sealed class ReleaseLettersHandler(HouseDb house, TimeProvider time) : ICommandHandler<ReleaseLetters, Done>
{
    public async Task<Result<Done>> Handle(ReleaseLetters command, CancellationToken stop)
    {
        foreach (var restoration in await house.Held.ToListAsync(stop))
        {
            restoration.Release(time.GetUtcNow());
        }

        return Done.Result;
    }
}
