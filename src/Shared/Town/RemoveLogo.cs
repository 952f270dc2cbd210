using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Town;

/// <summary>Shows no logo, or the one of the file of settings. Twice does the same as once.</summary>
[Needs(Right.Administer)]
public sealed record RemoveLogo : ICommand<Done>;

internal sealed class RemoveLogoHandler(HouseDb house, TownValues values) : ICommandHandler<RemoveLogo, Done>
{
    public async Task<Result<Done>> Handle(RemoveLogo command, CancellationToken stop)
    {
        await house.TownLogos.ExecuteDeleteAsync(stop);
        await values.Forget([nameof(TownSettings.Logo), nameof(TownSettings.LogoWidth), nameof(TownSettings.LogoHeight)], stop);
        return Done.It;
    }
}
