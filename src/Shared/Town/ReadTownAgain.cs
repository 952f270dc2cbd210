using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Town;

/// <summary>Takes what was changed of the town on the portal, here or at another host.</summary>
[Needs(Right.Inside)]
internal sealed record ReadTownAgain : IProcess<Done>;

internal sealed class ReadTownAgainHandler(HouseDb house, CurrentTown town) : IProcessHandler<ReadTownAgain, Done>
{
    public async Task<Result<Done>> Handle(ReadTownAgain process, CancellationToken stop)
    {
        town.Take(await house.TownValues.AsNoTracking().ToDictionaryAsync(value => value.Key, value => (string?)value.Value, stop));
        return Done.It;
    }
}
