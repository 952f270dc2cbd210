using System.Text;
using Loisirs.Shared.Town;

namespace Loisirs.Shared.Tests.Town;

/// <summary>Whatever is sent as a logo: pixels come out, or a sentence.</summary>
[Trait("Promise", "P-712")]
public sealed class ReadingALogo
{
    public static TheoryData<string, byte[]> Hostile => new()
    {
        { "house.logo-missing", [] },
        { "house.logo-not-png", "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray() },
        { "house.logo-not-png", "GIF89a<script>alert(1)</script>"u8.ToArray() },
        { "house.logo-not-png", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16] },
        { "house.logo-not-png", "<html><script>alert(1)</script></html>"u8.ToArray() },
        { "house.logo-not-png", [.. "PK"u8, 3, 4] },
        { "house.logo-pixels", new Picture(50_000, 50_000) { Rows = [] }.Bytes() },
        { "house.logo-pixels", new Picture(0, 10).Bytes() },
        { "house.logo-damaged", new Picture { Rows = new byte[10_000_000] }.Bytes() }, // ten megabytes in some kilobytes
        { "house.logo-damaged", new Picture { Rows = new byte[10] }.Bytes() },
        { "house.logo-damaged", new Picture { Interlace = 1 }.Bytes() },
        { "house.logo-damaged", new Picture().Bytes()[..40] },
        { "house.logo-damaged", [.. new Picture().Bytes().Select((one, at) => at == 20 ? (byte)(one ^ 1) : one)] },
        { "house.logo-heavy", new byte[LogoImage.MostSent + 1] },
        { "house.logo-heavy", new Picture(400, 400) { Rows = Noise(400 * 401) }.Bytes() },
    };

    [Theory, MemberData(nameof(Hostile))]
    public void What_is_no_small_whole_png_is_refused_with_its_reason(string code, byte[] sent) => Assert.Equal(code, LogoImage.Read(sent).Refusal.Code);

    [Fact]
    public void Only_size_colours_and_pixels_come_out_and_the_same_picture_gives_the_same_bytes()
    {
        var hidden = Encoding.UTF8.GetBytes("<script>alert(1)</script>");
        var sent = new Picture { Before = { ("tEXt", hidden), ("iCCP", hidden), ("tRNS", [0, 1]), ("eXIf", hidden) }, After = hidden }.Bytes();

        var read = LogoImage.Read(sent).Value;

        Assert.Equal((88, 44), (read.Width, read.Height));
        Assert.DoesNotContain("script", Encoding.Latin1.GetString(read.Png), StringComparison.Ordinal);
        Assert.Contains("tRNS", Encoding.Latin1.GetString(read.Png), StringComparison.Ordinal);
        Assert.Equal(read.Png, LogoImage.Read(read.Png).Value.Png); // what we wrote we read
    }

    private static byte[] Noise(int length)
    {
        var noise = new byte[length];
        new Random(7).NextBytes(noise);
        return noise;
    }
}
