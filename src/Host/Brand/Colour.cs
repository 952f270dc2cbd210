using System.Globalization;

namespace Loisirs.Host.Brand;

/// <summary>An sRGB colour, with the contrast arithmetic of WCAG 2.2 (1.4.3).</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour White = new(255, 255, 255);
    public static readonly Colour Black = new(0, 0, 0);

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    public static Colour Parse(string hex)
    {
        var value = int.Parse(hex.AsSpan(1), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return new Colour((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>From 1 (same) to 21 (black on white).</summary>
    public double Contrast(Colour other)
    {
        var (mine, its) = (Luminance, other.Luminance);
        return (Math.Max(mine, its) + 0.05) / (Math.Min(mine, its) + 0.05);
    }

    /// <summary>This colour with a share, from 0 to 1, of another.</summary>
    public Colour Mix(Colour other, double share) => new(
        Channel(Red, other.Red, share), Channel(Green, other.Green, share), Channel(Blue, other.Blue, share));

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private double Luminance => 0.2126 * Linear(Red) + 0.7152 * Linear(Green) + 0.0722 * Linear(Blue);

    private static double Linear(byte channel)
    {
        var part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }

    private static byte Channel(byte from, byte to, double share) =>
        (byte)Math.Round(from + (to - from) * share, MidpointRounding.AwayFromZero);
}
