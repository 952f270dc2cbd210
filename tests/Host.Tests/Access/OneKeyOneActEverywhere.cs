using System.Net.Http.Headers;
using System.Text;
using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>Each write of the API acts once for a key, and says so (P-619).</summary>
[Trait("Promise", "P-619")]
public sealed class OneKeyOneActEverywhere(SettledTown town) : IClassFixture<SettledTown>
{
    private static IEnumerable<string> Writes => ApiMatrix.Rows.Keys.Where(door => !door.StartsWith("GET", StringComparison.Ordinal));

    [Fact]
    public async Task Without_a_key_no_write_is_done()
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        foreach (var door in Writes)
        {
            using var request = Request(door, key: null);
            var answer = await client.Sends(request);
            Assert.Equal((door, 400), (door, answer.Status));
            Assert.Contains("house.idempotency-key-missing", answer.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_same_key_gets_the_same_answer_and_another_request_under_it_is_refused()
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        var done = 0;
        foreach (var door in Writes)
        {
            var key = Guid.NewGuid().ToString();
            using var first = Request(door, key);
            var answer = await client.Sends(first);
            if (answer.Status >= 300)
            {
                continue; // a refusal is not remembered
            }

            done++;
            var state = await DatabaseState.Of(town.Town);
            using var second = Request(door, key);
            using var again = await client.SendAsync(second);
            Assert.Equal((door, answer.Status, answer.Text), (door, (int)again.StatusCode, await again.Content.ReadAsStringAsync()));
            Assert.Equal((door, "true"), (door, again.Headers.TryGetValues("Idempotency-Replayed", out var said) ? said.Single() : "no"));
            using var other = Request(door, key, "?other=1");
            var refused = await client.Sends(other);
            Assert.Equal((door, 422), (door, refused.Status));
            Assert.Contains("house.idempotency-other-request", refused.Text, StringComparison.Ordinal);
            Assert.Empty(state.Differs(await DatabaseState.Of(town.Town)).Except(["house_audit_entries"]));
        }

        Assert.True(done >= 5, $"Only {done} writes were done.");
    }

    private HttpRequestMessage Request(string door, string? key, string query = "")
    {
        var parts = door.Split(' ');
        var text = ApiCalls.QueryOf(door, town.Ids);
        var request = new HttpRequestMessage(new HttpMethod(parts[0]), Addresses.Fill(parts[1], town.Ids) + (text.Length > 0 && query.Length > 0 ? text + query.Replace('?', '&') : text + query));
        if (key is not null)
        {
            request.Headers.Add("Idempotency-Key", key);
        }

        if (ApiCalls.BodyOf(door, town.Ids) is { } body)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.ToJsonString())) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return request;
    }
}
