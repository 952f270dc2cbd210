using System.Net.Http.Headers;
using System.Text;
using Loisirs.Host.Tests.Access.Ground;

namespace Loisirs.Host.Tests.Access;

/// <summary>Addresses, content types and verbs that no program of good faith sends (P-715).</summary>
[Trait("Promise", "P-715")]
public sealed class HostileRequests(SettledTown town) : IClassFixture<SettledTown>
{
    [Theory]
    [InlineData("page=9223372036854775808")]
    [InlineData("page=2147483647")]
    [InlineData("page=-1")]
    [InlineData("page=1&page=2")]
    [InlineData("page[]=1&page[]=2")]
    [InlineData("limit=1000000000")]
    [InlineData("limit=9223372036854775808")]
    [InlineData("limit=0")]
    [InlineData("after=1&after=2")]
    [InlineData("changedSince=hier")]
    [InlineData("changedSince=2027-02-30T00:00:00Z")]
    [InlineData("age=9999999999")]
    [InlineData("text=%25%25%25&text=%27")]
    [InlineData("text=%252e%252e%252f")]
    [InlineData("day=Caturday")]
    [InlineData("name=%00")]
    public async Task A_query_that_is_none_is_refused_or_brought_to_what_is_documented(string query)
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        foreach (var address in (string[])["/api/v1/activities", "/api/v1/programmes", $"/api/v1/families/{town.Ids["family"]}/orders", "/api/v1/families/changed", $"/api/v1/groups/{town.Ids["group"]}/roster"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{address}?{query}");
            var status = (await client.Sends(request)).Status;
            Assert.True(status is 200 or 400, $"{address}?{query}: {status}");
        }

        foreach (var page in (string[])["/loisirs/catalogue", "/loisirs/inscription", "/loisirs/abonnements"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, $"{page}?{query}");
            var status = (await town[Walker.Citizen].Client.Sends(request)).Status;
            Assert.True(status is 200 or 302 or 400, $"{page}?{query}: {status}");
        }
    }

    [Theory]
    [InlineData("limit=douze", "limit")]
    [InlineData("changedSince=hier", "changedSince")]
    [InlineData("page=1&page=2", "page")]
    [InlineData("after=abc", "after")]
    public async Task And_the_problem_names_the_parameter(string query, string field)
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/activities?{query}");

        var answer = await client.Sends(request);

        Assert.Equal(400, answer.Status);
        Assert.Contains($"\"field\":\"{field}\"", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_body_of_another_content_type_is_refused_by_every_write(string? type)
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        foreach (var door in ApiCalls.DoorsWithBody)
        {
            var parts = door.Split(' ');
            using var request = new HttpRequestMessage(new HttpMethod(parts[0]), Addresses.Fill(parts[1], town.Ids));
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(ApiCalls.BodyOf(door, town.Ids)!.ToJsonString()));
            request.Content.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);

            Assert.Equal((door, 415), (door, (await client.Sends(request)).Status));
        }
    }

    [Theory]
    [InlineData("TRACE", "/loisirs/catalogue")]
    [InlineData("TRACE", "/famille")]
    [InlineData("TRACE", "/api/v1/activities")]
    [InlineData("DELETE", "/loisirs/catalogue")]
    [InlineData("PUT", "/famille")]
    [InlineData("PATCH", "/api/v1/activities")]
    [InlineData("FROBNICATE", "/panier")]
    public async Task Another_verb_is_not_allowed(string verb, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(verb), address);
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());

        Assert.Equal(405, (await town[Walker.Citizen].Client.Sends(request)).Status);
    }

    [Fact]
    public async Task A_header_that_names_another_verb_changes_nothing()
    {
        using var client = await town.Town.Integrates(ApiMatrix.Scopes);
        foreach (var name in (string[])["X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/families/{town.Ids["family"]}/cart/lines/{town.Ids["line"]}");
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
            request.Headers.Add(name, "DELETE");
            Assert.Equal(405, (await client.Sends(request)).Status);
        }
    }

    [Fact]
    public async Task A_form_of_more_fields_than_any_of_ours_is_refused()
    {
        var before = await DatabaseState.Of(town.Town);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/connexion");
        request.Content = new StringContent(string.Join('&', Enumerable.Range(0, 1025).Select(i => $"f{i}=1")), Encoding.UTF8, "application/x-www-form-urlencoded");

        Assert.Equal(400, (await town[Walker.Visitor].Client.Sends(request)).Status);
        Assert.Empty(before.Differs(await DatabaseState.Of(town.Town)));
    }

    [Theory]
    [InlineData("/loisirs/..%2f..%2fetc/passwd")]
    [InlineData("/loisirs/%252e%252e%252fetc")]
    [InlineData("/api/v1/activities/%2e%2e%2f%2e%2e")]
    [InlineData("/api/v1/groups/%27%20OR%201=1")]
    public async Task An_address_that_climbs_leads_nowhere(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);

        Assert.Equal(404, (await town[Walker.Citizen].Client.Sends(request)).Status);
    }
}
