using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Catalogue.Contracts.Groups;
using Loisirs.Shared.Data;
using Loisirs.Testing;

namespace Loisirs.Attendance.Tests.Api;

/// <summary>The town's other programs take attendance too: the same acts by JSON.</summary>
public sealed class RollCallsByJson
{
    [Theory, BothDatabases]
    public async Task A_roll_call_is_taken_counted_and_undone(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Opens();
        var (lea, noe) = (await evening.Registers(meeting, "Léa Roy"), await evening.Registers(meeting, "Noé Côté"));
        using var client = await evening.Town.Integrates("attendance");
        Assert.Equal(meeting.Meeting, (await Gets(client, "meetings")).GetProperty("meetings")[0].GetProperty("meeting").GetGuid());
        Assert.Equal(["Noé", "Léa"], (await Gets(client, $"groups/{meeting.Group}/roster")).GetProperty("people").EnumerateArray()
            .Select(person => person.GetProperty("firstName").GetString()));

        var marked = await Puts(client, meeting, lea, "present", Guid.NewGuid());
        Assert.Equal((HttpStatusCode.OK, "Léa Roy"), (marked.StatusCode, (await Json(marked)).GetProperty("name").GetString()));
        Assert.Equal(HttpStatusCode.OK, (await Puts(client, meeting, noe, "absent", Guid.NewGuid())).StatusCode);
        Assert.Equal((1, 1, 0), await Counts(client, meeting));

        using var undo = new HttpRequestMessage(HttpMethod.Delete, $"/api/v1/meetings/{meeting.Meeting}/attendance/{noe}?markId={Guid.NewGuid()}");
        undo.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(undo)).StatusCode);
        Assert.Equal((1, 0, 1), await Counts(client, meeting));
    }

    [Theory, BothDatabases, Trait("Case", "C27")]
    public async Task The_same_mark_counts_once_whatever_its_request(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (meeting, id) = (await evening.Opens(), Guid.NewGuid());
        var (lea, noe) = (await evening.Registers(meeting, "Léa Roy"), await evening.Registers(meeting, "Noé Côté"));
        using var client = await evening.Town.Integrates("attendance");

        var first = await Puts(client, meeting, lea, "present", id);
        var again = await Puts(client, meeting, lea, "present", id);
        var other = await Puts(client, meeting, noe, "present", id);

        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal((HttpStatusCode.Conflict, "attendance.mark-id-used"), (other.StatusCode, await Code(other)));
        Assert.Equal((1, 0, 1), await Counts(client, meeting));
    }

    [Theory, BothDatabases]
    public async Task A_no_bears_its_code(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var (meeting, later) = (await evening.Opens(), await evening.Opens("Échecs", inDays: 1));
        var lea = await evening.Registers(meeting, "Léa Roy");
        await evening.Registers(later, lea);
        using var client = await evening.Town.Integrates("attendance");

        Assert.Equal("attendance.state-unknown", await Code(await Puts(client, meeting, lea, "perhaps", Guid.NewGuid())));
        Assert.Equal("attendance.not-on-roster", await Code(await Puts(client, meeting, Guid.NewGuid(), "present", Guid.NewGuid())));
        Assert.Equal("attendance.not-yet", await Code(await Puts(client, later, lea, "present", Guid.NewGuid())));
        Assert.Equal((0, 0, 1), await Counts(client, meeting));
    }

    [Theory, BothDatabases, Trait("Case", "C54")]
    public async Task Lists_are_for_programs_of_that_scope_only(DatabaseProvider database)
    {
        await using var evening = await Evening.In(database);
        var meeting = await evening.Opens();
        await evening.Registers(meeting, "Léa Roy");
        using var other = await evening.Town.Integrates("catalogue", "families");
        using var visitor = evening.Town.Visitor();
        using var client = await evening.Town.Integrates("attendance");

        foreach (var path in (string[])[$"groups/{meeting.Group}/roster", $"meetings/{meeting.Meeting}/attendance"])
        {
            Assert.Equal(HttpStatusCode.Forbidden, await Status(other, path));
            Assert.Equal(HttpStatusCode.Unauthorized, await Status(visitor, path));
            Assert.Equal(HttpStatusCode.OK, await Status(client, path));
        }

        Assert.Equal(HttpStatusCode.NotFound, await Status(client, $"meetings/{Guid.NewGuid()}/attendance"));
    }

    private static async Task<(int Present, int Absent, int Left)> Counts(HttpClient client, MeetingOfGroup meeting)
    {
        var roll = await Gets(client, $"meetings/{meeting.Meeting}/attendance");
        return (roll.GetProperty("present").GetInt32(), roll.GetProperty("absent").GetInt32(), roll.GetProperty("left").GetInt32());
    }

    private static async Task<HttpResponseMessage> Puts(HttpClient client, MeetingOfGroup meeting, Guid person, string state, Guid markId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/meetings/{meeting.Meeting}/attendance/{person}");
        request.Content = JsonContent.Create(new { state, markId });
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        return await client.SendAsync(request);
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative));
        return answer.StatusCode;
    }

    private static async Task<JsonElement> Gets(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri($"/api/v1/{path}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Json(answer);
    }

    private static async Task<string?> Code(HttpResponseMessage answer) => (await Json(answer)).GetProperty("code").GetString();

    private static async Task<JsonElement> Json(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
}
