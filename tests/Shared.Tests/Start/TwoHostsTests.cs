using Loisirs.Shared.Data;
using Loisirs.Shared.Start;
using Loisirs.Shared.Tests.Sample;
using Loisirs.Shared.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Shared.Tests.Start;

/// <summary>Two hosts on one database share one key ring and one secret of each name, also when both start at once (P-411).</summary>
[Trait("Promise", "P-411")]
public sealed class TwoHostsTests
{
    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task What_one_seals_the_other_opens(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await using var second = await SampleTown.Second(town, new Script());
        await Task.WhenAll(new[] { town, second }.Select(host => Task.Run(() => host.Services.GetRequiredService<StartHouse>().Run(CancellationToken.None))));

        var closed = town.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Protect("Léa");

        Assert.Equal("Léa", second.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie").Unprotect(closed));
    }

    [Theory]
    [InlineData(DatabaseProvider.Sqlite)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public async Task A_secret_that_many_ask_for_at_once_is_made_once(DatabaseProvider provider)
    {
        await using var town = await SampleTown.Open(provider);
        await using var second = await SampleTown.Second(town, new Script());
        var made = 0;

        var found = await Task.WhenAll(Enumerable.Range(0, 10).Select(i => Task.Run(() => (i % 2 == 0 ? town : second).Services
            .GetRequiredService<SharedKeys>().Find("sample", () => $"secret {Interlocked.Increment(ref made)}", CancellationToken.None))));

        Assert.Single(found.Distinct(StringComparer.Ordinal));
    }
}
