using Loisirs.Shared.Start;

namespace Loisirs.Shared.Tests.Start;

/// <summary>A runtime on which cookies can be forged is refused at start (P-1002).</summary>
[Trait("Promise", "P-1002")]
public sealed class SafeRuntimeTests
{
    [Theory]
    [InlineData("10.0.6")]
    [InlineData("10.0.0")]
    [InlineData("9.0.20")]
    public void An_unsafe_one_is_refused_and_the_sentence_says_what_to_install(string runtime)
    {
        var refused = Assert.Throws<InvalidOperationException>(() => SafeRuntime.Assert(new Version(runtime)));

        Assert.Contains(runtime, refused.Message, StringComparison.Ordinal);
        Assert.Contains("Install 10.0.7 or later", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10.0.7")]
    [InlineData("10.1.0")]
    [InlineData("11.0.0")]
    public void A_safe_one_is_not(string runtime) => SafeRuntime.Assert(new Version(runtime));
}
