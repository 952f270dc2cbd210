using System.Text.Json;
using Loisirs.Testing;
using Loisirs.Testing.Browsing;
using Loisirs.Testing.People;

namespace Loisirs.Catalogue.Tests.Api;

/// <summary>The town's site keeps a copy of the catalogue: it reads all of it once, then what changed.</summary>
public sealed class WalkingThroughActivities : TownTest
{
    [Fact, Trait("Case", "C35")]
    public async Task Each_activity_comes_once_though_others_are_published_meanwhile()
    {
        var all = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            all.Add((await Opens($"Natation {i}")).Activity);
        }

        using var client = Town.Visitor();
        var list = new ListByJson(client, "/api/v1/activities?limit=2", "items");
        var first = await list.Part();
        var later = await Opens("Aquaforme");
        var seen = first.Concat(await list.Rest()).Select(Id).ToList();

        Assert.Equal(2, first.Count);
        Assert.Equal([.. all, later.Activity], seen);
    }

    [Fact]
    public async Task Filters_hold_and_only_what_changed_since_is_told()
    {
        var (swimming, _) = (await Opens("Natation"), await Opens("Judo"));
        Town.Clock.Advance(TimeSpan.FromMinutes(10));
        using var client = Town.Visitor();
        var since = $"changedSince={Town.Clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ}";
        Assert.Empty(await new ListByJson(client, $"/api/v1/activities?{since}", "items").Rest());

        await Town.Cancels(swimming.Id);

        Assert.Equal([swimming.Activity], (await new ListByJson(client, $"/api/v1/activities?{since}", "items").Rest()).Select(Id));
        Assert.Empty(await new ListByJson(client, $"/api/v1/activities?text=judo&{since}", "items").Rest());
    }

    private static Guid Id(JsonElement activity) => activity.GetProperty("id").GetGuid();

    private async Task<GroupInTown> Opens(string name)
    {
        Town.Clock.Advance(TimeSpan.FromMilliseconds(2)); // ids rise with the clock
        return await Town.OpensGroup(wish => wish.Activity = name);
    }
}
