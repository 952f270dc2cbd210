using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Accounts.Application.Clients;
using Loisirs.Kernel;
using Loisirs.Shared.Data;
using Loisirs.Testing;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Tests.Clients;

public sealed class ProgramsComeIn : TownTest
{
    [Fact]
    public async Task A_client_gets_a_token_and_does_what_its_scopes_allow()
    {
        var family = await Town.Approved();
        var client = await Town.Does(new CreateClient("Adhésions", ["families"]));
        using var http = await Authorized(client);

        var found = await http.GetFromJsonAsync<JsonElement>("/api/v1/families?email=ROY@exemple.test");
        Assert.Equal(family, found.GetProperty("id").GetGuid());

        using var added = await Post(http, $"/api/v1/families/{family}/members", new { firstName = "Léa", lastName = "Roy", birthDate = "2018-04-02" });
        Assert.Equal(HttpStatusCode.Created, added.StatusCode);
        var whole = await http.GetFromJsonAsync<JsonElement>($"/api/v1/families/{family}");
        Assert.True(whole.GetProperty("isApproved").GetBoolean());
        Assert.Equal("Resident", whole.GetProperty("residency").GetProperty("class").GetString());
        Assert.Equal("Léa", whole.GetProperty("members")[0].GetProperty("firstName").GetString());

        using var unknown = await http.GetAsync(new Uri($"/api/v1/families/{Guid.NewGuid()}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Without_the_scope_it_is_refused_and_without_a_token_it_is_nobody()
    {
        var family = await Town.Approved();
        using var http = await Authorized(await Town.Does(new CreateClient("Catalogue", ["catalogue"])));
        using var denied = await http.GetAsync(new Uri($"/api/v1/families/{family}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, denied.StatusCode);

        using var nobody = Town.Visitor();
        using var unsigned = await nobody.GetAsync(new Uri($"/api/v1/families/{family}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, unsigned.StatusCode);
    }

    [Fact]
    public async Task A_wrong_secret_or_a_scope_that_was_not_given_gets_no_token()
    {
        var client = await Town.Does(new CreateClient("Comptabilité", ["orders"]));

        using var wrong = await Ask(client.Client.ToString(), "autre", "orders");
        Assert.Contains("invalid_client", await wrong.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var more = await Ask(client.Client.ToString(), client.Secret, "attendance");
        Assert.Contains("invalid_scope", await more.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact, Trait("Case", "C37")]
    public async Task A_withdrawn_client_is_shut_out_at_once_and_a_token_ends_within_the_hour()
    {
        var family = await Town.Approved();
        var client = await Town.Does(new CreateClient("Adhésions", ["families"]));
        using var http = await Authorized(client);
        Assert.Equal(HttpStatusCode.OK, (await http.GetAsync(new Uri($"/api/v1/families/{family}", UriKind.Relative))).StatusCode);

        Town.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.Unauthorized, (await http.GetAsync(new Uri($"/api/v1/families/{family}", UriKind.Relative))).StatusCode);

        using var fresh = await Authorized(client);
        await Town.Does(new WithdrawClient(client.Client));
        Assert.Equal(HttpStatusCode.Unauthorized, (await fresh.GetAsync(new Uri($"/api/v1/families/{family}", UriKind.Relative))).StatusCode);
    }

    [Theory, BothDatabases, Trait("Promise", "P-618")]
    public async Task Two_secrets_count_until_the_old_one_is_dropped(DatabaseProvider provider)
    {
        await using var town = await Town.Open(provider);
        var client = await town.Does(new CreateClient("Adhésions", ["families"]));

        var second = await town.Does(new RenewClientSecret(client.Client));

        Assert.Equal((true, true), (await Opens(town, client), await Opens(town, second)));
        Assert.Equal("accounts.two-secrets", (await town.Ask(caller => caller.BecomeHouse(), new RenewClientSecret(client.Client))).Refusal.Code);
        await town.Does(new DropOldSecret(client.Client));
        await town.Does(new DropOldSecret(client.Client));
        Assert.Equal((false, true), (await Opens(town, client), await Opens(town, second)));
        var kept = await town.Reads(db => db.ApiClients.AsNoTracking().SingleAsync());
        Assert.DoesNotContain(second.Secret, kept.SecretHash, StringComparison.Ordinal);
        await town.Does(new WithdrawClient(client.Client));
        Assert.False(await Opens(town, second));
        Assert.Equal("accounts.client-withdrawn", (await town.Ask(caller => caller.BecomeHouse(), new RenewClientSecret(client.Client))).Refusal.Code);
    }

    [Fact, Trait("Promise", "P-618")]
    public async Task A_second_secret_is_shown_once_on_the_page()
    {
        using var administrator = await Town.SignsIn((await Town.Hires(Role.Administrator)).Email);
        await Town.Does(new CreateClient("Adhésions", ["families"]));

        var page = await administrator.Presses(await administrator.Gets("/administration/api"), "Donner un deuxième secret");

        page.IsShown("a un deuxième secret");
        var secret = page.Document.QuerySelectorAll("dd code")[1].TextContent;
        var later = await administrator.Gets("/administration/api");
        Assert.DoesNotContain(secret, later.Html, StringComparison.Ordinal);
        (await administrator.Presses(later, "Retirer l'ancien secret")).IsShown("L'ancien secret ne donne plus de jeton");
    }

    [Fact, Trait("Promise", "P-618")]
    public async Task A_token_is_no_cookie_and_a_cookie_no_token()
    {
        var family = await Town.Approved();
        using var token = await Authorized(await Town.Does(new CreateClient("Tout", [.. Roles.AllScopes])));
        using var cookie = await Town.SignsIn((await Town.Hires([.. Roles.OfStaff])).Email);

        foreach (var path in new[] { "/administration", "/presences", "/compte", "/famille" })
        {
            using var page = await token.GetAsync(new Uri(path, UriKind.Relative));
            Assert.DoesNotContain("Se déconnecter", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.NotEqual(HttpStatusCode.OK, page.StatusCode);
        }

        using var answer = await cookie.Client.GetAsync(new Uri($"/api/v1/families/{family}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_token_of_one_host_opens_another()
    {
        var family = await Town.Approved();
        using var http = await Authorized(await Town.Does(new CreateClient("Adhésions", ["families"])));
        await using var other = await Town.OpenSecondHost();
        using var there = other.Visitor();
        there.DefaultRequestHeaders.Authorization = http.DefaultRequestHeaders.Authorization;

        Assert.Equal(HttpStatusCode.OK, (await there.GetAsync(new Uri($"/api/v1/families/{family}", UriKind.Relative))).StatusCode);
    }

    private static async Task<bool> Opens(Town town, CreatedClient client)
    {
        using var http = town.Visitor();
        using var form = new FormUrlEncodedContent([new("grant_type", "client_credentials"), new("client_id", client.Client.ToString()), new("client_secret", client.Secret)]);
        using var answer = await http.PostAsync(new Uri("/api/oauth/token", UriKind.Relative), form);
        return answer.IsSuccessStatusCode;
    }

    private async Task<HttpClient> Authorized(CreatedClient client)
    {
        using var answer = await Ask(client.Client.ToString(), client.Secret, null);
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("access_token").GetString();
        var http = Town.Visitor();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return http;
    }

    private async Task<HttpResponseMessage> Ask(string id, string secret, string? scope)
    {
        using var http = Town.Visitor();
        var form = new Dictionary<string, string> { ["grant_type"] = "client_credentials", ["client_id"] = id, ["client_secret"] = secret };
        if (scope is not null)
        {
            form["scope"] = scope;
        }

        using var content = new FormUrlEncodedContent(form);
        return await http.PostAsync(new Uri("/api/oauth/token", UriKind.Relative), content);
    }

    private static async Task<HttpResponseMessage> Post(HttpClient http, string path, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        return await http.SendAsync(request);
    }
}
