using CsCheck;
using Loisirs.Kernel.Formats;

namespace Loisirs.Kernel.Tests.Formats;

public sealed class PhoneNumberTests
{
    [Theory]
    [InlineData("(418) 555-0123", "418 555-0123")]
    [InlineData("418.555.0123", "418 555-0123")]
    [InlineData("4185550123", "418 555-0123")]
    [InlineData("+1 514 555 0199", "514 555-0199")]
    [InlineData("1-514-555-0199", "514 555-0199")]
    [InlineData("819 555-0142, poste 12", "819 555-0142, poste 12")]
    [InlineData("819 555-0142 x12", "819 555-0142, poste 12")]
    [InlineData("819 555-0142 ext. 12", "819 555-0142, poste 12")]
    [InlineData("819 555-0142 #12", "819 555-0142, poste 12")]
    [InlineData("+33 1 23 45 67 89", "+33 1 23 45 67 89")]
    public void Is_shown_as_the_OQLF_does(string typed, string shown)
    {
        Assert.True(PhoneNumber.TryParse(typed, out var phone));
        Assert.Equal(shown, phone.Value);
        Assert.Equal(phone, PhoneNumber.Parse(phone.Value));
    }

    [Theory]
    [InlineData("555-0123")]
    [InlineData("118 555 0123")]
    [InlineData("418 155 0123")]
    [InlineData("418 555 01234")]
    [InlineData("418 555-0123 le soir")]
    [InlineData("+33 1")]
    [InlineData("=418 555 0123")]
    [InlineData("٤١٨ ٥٥٥ ٠١٢٣")]
    [InlineData("")]
    [InlineData(null)]
    public void Is_refused_when_it_cannot_ring(string? typed) => Assert.False(PhoneNumber.TryParse(typed, out _));

    [Fact]
    public void Says_ext_in_English() =>
        Assert.Equal("819 555-0142, ext. 12", PhoneNumber.Parse("819 555-0142 poste 12").ToString(french: false));

    [Fact]
    public void What_is_kept_reads_back() =>
        Gen.Select(Gen.Int[200, 999], Gen.Int[200, 999], Gen.Int[0, 9999], Gen.Int[0, 99999])
            .Sample((area, exchange, line, extension) =>
            {
                var phone = PhoneNumber.Parse($"{area}{exchange}{line:0000} poste {extension}");
                return PhoneNumber.Parse(phone.ToString(french: false)) == phone;
            });
}
