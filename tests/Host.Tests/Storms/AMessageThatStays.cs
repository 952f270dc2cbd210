using Loisirs.Testing;

namespace Loisirs.Host.Tests.Storms;

/// <summary>A message that nobody reads is seen from outside, though people can be served (P-1004).</summary>
[Trait("Promise", "P-1004")]
public sealed class AMessageThatStays : TownTest
{
    [Fact]
    public async Task Is_a_warning_until_it_is_read()
    {
        using var watch = Town.Visitor();
        await Town.OpensAccount("Roy"); // tells somebody
        Assert.Equal("Healthy", await Asks(watch));

        Town.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("Degraded", await Asks(watch));

        await Town.Quiet();
        Assert.Equal("Healthy", await Asks(watch));
    }

    private static Task<string> Asks(HttpClient watch) => watch.GetStringAsync(new Uri("/health/ready", UriKind.Relative));
}
