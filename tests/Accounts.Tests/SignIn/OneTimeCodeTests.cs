using Loisirs.Accounts.Domain.SignIns;
using OtpNet;

namespace Loisirs.Accounts.Tests.SignIn;

public sealed class OneTimeCodeTests
{
    /// <summary>The secret of RFC 6238, appendix B.</summary>
    private static readonly string Secret = Base32Encoding.ToString("12345678901234567890"u8.ToArray());

    [Theory]
    [InlineData(59, "287082", 1)]
    [InlineData(1111111109, "081804", 37037036)]
    [InlineData(2000000000, "279037", 66666666)]
    public void Knows_the_codes_of_the_standard(long second, string code, long step) =>
        Assert.Equal(step, OneTimeCode.StepOf(Secret, code, DateTimeOffset.FromUnixTimeSeconds(second)));

    [Theory]
    [InlineData("287083")]
    [InlineData("28708")]
    [InlineData("2870822")]
    [InlineData("28708x")]
    [InlineData("")]
    public void Refuses_what_is_no_code_of_now(string code) =>
        Assert.Null(OneTimeCode.StepOf(Secret, code, DateTimeOffset.FromUnixTimeSeconds(59)));

    [Fact]
    public void Lets_a_clock_be_half_a_minute_off_and_no_more()
    {
        Assert.Equal(1, OneTimeCode.StepOf(Secret, "287082", DateTimeOffset.FromUnixTimeSeconds(89)));
        Assert.Null(OneTimeCode.StepOf(Secret, "287082", DateTimeOffset.FromUnixTimeSeconds(120)));
    }
}
