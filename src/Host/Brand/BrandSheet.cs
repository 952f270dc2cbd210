namespace Loisirs.Host.Brand;

/// <summary>The town's colours as a style sheet. They cannot break the contrast, whatever the town chose: text on the
/// fill is black or white, whichever reads better; as text or line the colour is darkened (lightened in the dark theme)
/// until it reads 4.5:1 on the soft background.</summary>
internal sealed record BrandSheet(Colour Fill, Colour TextOnFill, Colour Line, Colour LineInDark, Colour Edge)
{
    /// <summary>The tokens <c>--fond-doux</c> of portail.css: what is readable on them is readable on <c>--fond</c> too.</summary>
    public static readonly Colour SoftLight = Colour.Parse("#f3f5f7");

    public static readonly Colour SoftDark = Colour.Parse("#1b222b");

    private const double Readable = 4.5;
    private const double Step = 0.05;

    public static BrandSheet For(string colour, string? second = null)
    {
        var fill = Colour.Parse(colour);
        return new BrandSheet(
            fill,
            TextOn(fill),
            UntilReadable(fill, Colour.Black, SoftLight),
            UntilReadable(fill, Colour.White, SoftDark),
            second is { Length: > 0 } ? Colour.Parse(second) : fill);
    }

    public string Css =>
        $":root{{--marque:{Fill};--marque-texte:{TextOnFill};--marque-trait:{Line};--marque-filet:{Edge}}}\n" +
        $"@media (prefers-color-scheme:dark){{:root{{--marque-trait:{LineInDark}}}}}\n" +
        "@media print{:root{--marque-trait:#000}}\n";

    private static Colour TextOn(Colour fill) =>
        fill.Contrast(Colour.White) >= fill.Contrast(Colour.Black) ? Colour.White : Colour.Black;

    private static Colour UntilReadable(Colour colour, Colour towards, Colour background)
    {
        var mixed = colour;
        for (var share = Step; mixed.Contrast(background) < Readable; share += Step)
        {
            mixed = colour.Mix(towards, Math.Min(share, 1));
        }

        return mixed;
    }
}
