using Loisirs.Host.Brand;

namespace Loisirs.Host.Tests.Brand;

public sealed class BrandContrast
{
    [Fact]
    public void No_brand_colour_makes_a_text_unreadable()
    {
        var random = new Random(2026);
        for (var i = 0; i < 500; i++)
        {
            var colour = new Colour((byte)random.Next(256), (byte)random.Next(256), (byte)random.Next(256));
            var sheet = BrandSheet.For(colour.ToString());

            Assert.True(sheet.TextOnFill.Contrast(sheet.Fill) >= 4.5, $"text on {colour}");
            Assert.True(sheet.Line.Contrast(BrandSheet.SoftLight) >= 4.5, $"line of {colour}");
            Assert.True(sheet.LineInDark.Contrast(BrandSheet.SoftDark) >= 4.5, $"dark line of {colour}");
        }
    }

    [Fact]
    public void Yellow_keeps_its_fill_with_black_on_it_and_is_darkened_as_a_line()
    {
        var sheet = BrandSheet.For("#ffd100");

        Assert.Equal("#000000", sheet.TextOnFill.ToString());
        Assert.Equal("#806900", sheet.Line.ToString());
    }
}
