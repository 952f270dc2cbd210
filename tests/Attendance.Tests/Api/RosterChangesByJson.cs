using System.Text.Json;
using Loisirs.Testing.Browsing;

namespace Loisirs.Attendance.Tests.Api;

/// <summary>A program that keeps the lists hears who came and who left since it last asked.</summary>
public sealed class RosterChangesByJson
{
    [Fact]
    public async Task Who_came_who_left_and_who_came_back()
    {
        await using var evening = await Evening.In();
        var town = evening.Town;
        var meeting = await evening.Opens();
        var (lea, noe) = (await evening.Person("Léa Roy"), await evening.Person("Noé Côté"));
        await evening.Registers(meeting, lea);
        var order = await evening.Registers(meeting, noe);
        using var client = await town.Integrates("attendance");
        var roster = $"/api/v1/groups/{meeting.Group}/roster";
        Assert.Equal(2, (await new ListByJson(client, $"{roster}?limit=1", "people").Rest()).Count);
        town.Clock.Advance(TimeSpan.FromMinutes(1));
        var since = $"{roster}?changedSince={town.Clock.GetUtcNow():yyyy-MM-ddTHH:mm:ssZ}";
        Assert.Empty(await new ListByJson(client, since, "people").Rest());

        await town.Cancels(order);

        var left = Assert.Single(await new ListByJson(client, since, "people").Rest());
        Assert.Equal(("Noé", true), (left.GetProperty("firstName").GetString(), left.GetProperty("withdrawnAt").TryGetDateTimeOffset(out _)));
        await evening.Registers(meeting, noe);
        var back = Assert.Single(await new ListByJson(client, since, "people").Rest());
        Assert.Equal(JsonValueKind.Null, back.GetProperty("withdrawnAt").ValueKind);
    }
}
