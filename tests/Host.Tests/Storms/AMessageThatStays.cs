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
        var family = await (await Town.ApprovesFamily()).With("Léa", "2018-04-02");
        await family.PutsInCart("Léa", await Town.OpensGroup(wish => wish.Free()));
        await Town.Quiet();
        Assert.Equal("Healthy", await Asks(watch));

        await family.ChecksOut(); // tells two readers
        Town.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("Degraded", await Asks(watch));

        await Town.Quiet();
        Assert.Equal("Healthy", await Asks(watch));
    }

    private static Task<string> Asks(HttpClient watch) => watch.GetStringAsync(new Uri("/health/ready", UriKind.Relative));
}
