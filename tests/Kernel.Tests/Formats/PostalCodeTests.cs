using CsCheck;
using Loisirs.Kernel.Formats;

namespace Loisirs.Kernel.Tests.Formats;

public sealed class PostalCodeTests
{
    [Theory]
    [InlineData("g1x4a5", "G1X 4A5")]
    [InlineData("H2X-1Y4", "H2X 1Y4")]
    [InlineData("J0C 1K0", "J0C 1K0")]
    [InlineData("K1A 0B1", "K1A 0B1")]
    [InlineData(" g 1 x\u00A04a5 ", "G1X 4A5")]
    public void Is_read_in_any_case_and_spacing(string typed, string shown)
    {
        Assert.True(PostalCode.TryParse(typed, out var code));
        Assert.Equal(shown, code.Value);
    }

    [Theory]
    [InlineData("D1A 1A1")]
    [InlineData("G1O 1A1")]
    [InlineData("W2A 1A1")]
    [InlineData("G1X 4A")]
    [InlineData("G1X 4A5 7")]
    [InlineData("90210")]
    [InlineData("Ｇ１Ｘ４Ａ５")]
    [InlineData("")]
    [InlineData(null)]
    public void Is_refused_when_no_office_could_have_it(string? typed) => Assert.False(PostalCode.TryParse(typed, out _));

    [Fact]
    public void What_is_shown_reads_back()
    {
        var letters = Gen.Char["ABCEGHJKLMNPRSTVXY"];
        Gen.Select(letters, Gen.Int[0, 9], letters, letters, (a, n, b, c) => $"{a}{n}{b} {n}{c}{n}")
            .Sample(text => PostalCode.Parse(text).Value == text && PostalCode.Parse(text) == PostalCode.Parse(text.ToLowerInvariant()));
    }
}
