using System.Globalization;
using System.Security.Cryptography;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Shared.Town;

/// <summary>Shows this picture beside the town's name on every page. What it is, is seen by its content; it is written anew, so that nothing
/// but pixels comes out (P-712).</summary>
/// <remarks>Refuses, at its field: house.logo-missing, house.logo-not-png (a drawing of lines too: it could hold a program),
/// house.logo-damaged, house.logo-pixels, house.logo-heavy.</remarks>
/// <param name="Picture">The file as it was sent.</param>
[Needs(Right.Administer)]
public sealed record ChangeLogo(byte[]? Picture) : ICommand<Done>
{
    /// <summary>Where the logo is served.</summary>
    public const string Address = "/logo.png";

    /// <summary>The most that is read of a file, in bytes.</summary>
    public const int MostBytes = LogoImage.MostSent;
}

internal sealed class ChangeLogoHandler(HouseDb house, TownValues values) : ICommandHandler<ChangeLogo, Done>
{
    public async Task<Result<Done>> Handle(ChangeLogo command, CancellationToken stop)
    {
        var read = LogoImage.Read(command.Picture);
        if (read.IsRefused)
        {
            return read.Refusal.At(nameof(command.Picture));
        }

        var (png, width, height) = read.Value;
        if (await house.TownLogos.SingleOrDefaultAsync(stop) is { } known)
        {
            known.Png = png;
        }
        else
        {
            house.TownLogos.Add(new TownLogo { Png = png });
        }

        await values.Keep(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [nameof(TownSettings.Logo)] = $"{ChangeLogo.Address}?v={Convert.ToHexStringLower(SHA256.HashData(png))[..10]}",
                [nameof(TownSettings.LogoWidth)] = width.ToString(CultureInfo.InvariantCulture),
                [nameof(TownSettings.LogoHeight)] = height.ToString(CultureInfo.InvariantCulture),
            },
            stop);
        return Done.It;
    }
}
