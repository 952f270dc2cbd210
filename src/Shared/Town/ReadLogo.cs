using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Town;

/// <summary>The town's logo, for every page; house.not-found when it has sent none.</summary>
[Needs(Right.Anyone)]
public sealed record ReadLogo : IQuery<LogoFile>;

/// <param name="Png">As the portal wrote it.</param>
public sealed record LogoFile(byte[] Png);

internal sealed class ReadLogoHandler(HouseDb house) : IQueryHandler<ReadLogo, LogoFile>
{
    public async Task<Result<LogoFile>> Handle(ReadLogo query, CancellationToken stop) =>
        await house.TownLogos.AsNoTracking().Select(logo => logo.Png).SingleOrDefaultAsync(stop) is { } png ? new LogoFile(png) : Refusal.NotFound;
}
