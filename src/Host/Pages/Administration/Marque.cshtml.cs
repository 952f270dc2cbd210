using System.Globalization;
using Loisirs.Host.Brand;
using Loisirs.Kernel;
using Loisirs.Shared.Town;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Loisirs.Host.Pages.Administration;

/// <summary>« Couleurs »: the town's two colours, and how what stands on them reads.</summary>
internal sealed class MarqueModel(IOptions<TownSettings> town) : HousePage
{
    [BindProperty]
    public string? Colour { get; set; }

    [BindProperty]
    public string? SecondColour { get; set; }

    /// <summary>The picture that was chosen.</summary>
    [BindProperty]
    public IFormFile? Picture { get; set; }

    public string Logo => town.Value.Logo;

    public int LogoWidth => town.Value.LogoWidth;

    public int LogoHeight => town.Value.LogoHeight;

    /// <summary>It was sent on this page, and can be taken away here.</summary>
    public bool HasOwnLogo => Logo.StartsWith(ChangeLogo.Address + "?", StringComparison.Ordinal);

    /// <summary>What these colours give; null while one of them is none.</summary>
    public BrandSheet? Sheet => IsColour(Colour) && (string.IsNullOrWhiteSpace(SecondColour) || IsColour(SecondColour))
        ? BrandSheet.For(Colour!.Trim(), SecondColour?.Trim())
        : null;

    /// <summary>Such as « 8,40 », as the language writes it; from 1 to 21.</summary>
    public string Ratio(Brand.Colour one, Brand.Colour other) => one.Contrast(other).ToString("0.00", CultureInfo.GetCultureInfo(Words.IsFrench ? "fr-CA" : "en-CA"));

    public override async Task<IActionResult> OnGetAsync()
    {
        (Colour, SecondColour) = (town.Value.Colour, town.Value.SecondColour);
        return await base.OnGetAsync();
    }

    public Task<IActionResult> OnPostAsync() => Send(new ChangeBrand(Colour, SecondColour), ok: _ => Go("/Administration/Marque", Words["brand.kept"]));

    public async Task<IActionResult> OnPostLogoAsync() =>
        await Send(new ChangeLogo(await Sent()), ok: _ => Go("/Administration/Marque", Words["brand.logo-kept"]));

    public Task<IActionResult> OnPostNoLogoAsync() => Send(new RemoveLogo(), ok: _ => Go("/Administration/Marque", Words["brand.logo-removed"]));

    /// <summary>Shows what the colours would give; keeps nothing.</summary>
    public async Task<IActionResult> OnPostSeeAsync()
    {
        if (Sheet is null)
        {
            return await Refused([new Refusal("house.town-colour").At(IsColour(Colour) ? nameof(SecondColour) : nameof(Colour))]);
        }

        return await Load() ?? Page();
    }

    protected override Task<IActionResult?> Load() => Task.FromResult(Only(Right.Administer));

    /// <summary>The bytes of the file, one more than may be sent at most: what is behind them is not read.</summary>
    private async Task<byte[]?> Sent()
    {
        if (Picture is null)
        {
            return null;
        }

        var bytes = new byte[(int)Math.Min(Picture.Length, ChangeLogo.MostBytes + 1)];
        await using var sent = Picture.OpenReadStream();
        await sent.ReadExactlyAsync(bytes, HttpContext.RequestAborted);
        return bytes;
    }

    private static bool IsColour(string? typed) => ChangeBrand.ColourForm.IsMatch(typed?.Trim() ?? "");
}
