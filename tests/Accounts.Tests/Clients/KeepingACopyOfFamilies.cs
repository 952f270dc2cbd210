using System.Text.Json;
using Loisirs.Accounts.Application.Families;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;

namespace Loisirs.Accounts.Tests.Clients;

/// <summary>The membership program knows every family, and hears of each change.</summary>
public sealed class KeepingACopyOfFamilies : TownTest
{
    [Fact, Trait("Case", "C35")]
    public async Task Reads_all_of_them_once_then_those_that_changed()
    {
        var (roy, smith, cote) = (await Town.ApprovesFamily("Roy"), await Town.ApprovesFamily("Smith"), await Town.ApprovesFamily("Côté"));
        using var client = await Town.Integrates("families");
        var list = new ListByJson(client, "/api/v1/families/changed?limit=2");
        var all = (await list.Part()).Concat(await list.Rest()).Select(Id).ToList();
        Assert.Equal(new[] { roy.Id, smith.Id, cote.Id }.Order(), all.Order());
        Assert.Equal(3, all.Distinct().Count());

        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        var changed = $"/api/v1/families/changed?changedSince={Town.Clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ}";
        Assert.Empty(await new ListByJson(client, changed).Rest());
        await smith.With("Ann", "2018-04-02");
        await Town.Merges(kept: roy, gone: cote);

        var found = await new ListByJson(client, changed).Rest();
        Assert.Equal(new[] { roy.Id, smith.Id }.Order(), found.Select(Id).Order());
        Assert.Equal("Ann", found.Single(family => Id(family) == smith.Id).GetProperty("members")[0].GetProperty("firstName").GetString());
    }

    [Fact]
    public async Task Is_for_programs_alone()
    {
        var roy = await Town.ApprovesFamily("Roy");

        Assert.Equal("house.not-found", (await roy.Asks(new WalkFamilies(new(After: null, Limit: 10)))).Refusal.Code);
    }

    private static Guid Id(JsonElement family) => family.GetProperty("id").GetGuid();
}
