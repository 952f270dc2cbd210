using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Cart.Tests.Api;
using Loisirs.Shared.Audit;

namespace Loisirs.Cart.Tests.Instalments;

/// <summary>A program sells a partner's course, and confirms that the partner may be paid before the start.</summary>
public sealed class PayingAPartnerByJson : InstalmentTest
{
    private Guid _judoClub;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _judoClub = await Winter.Partner("Club de judo");
    }

    [Fact]
    public async Task A_program_reads_the_parts_and_says_which_it_saw()
    {
        await Adds(Roy, "Léa", await Winter.Offers("Judo", cents: 10000, by: _judoClub));
        using var client = await Town.Integrates("families", "orders", "orders.write", "catalogue.write");
        var parts = await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/families/{Roy.Id}/cart/instalments", UriKind.Relative));
        Assert.Equal(["2027-01-09", "2027-01-09"], parts.EnumerateArray().Select(part => part.GetProperty("notBefore").GetString()));

        var family = new FamilyByJson(client, Roy.Id);
        using var blind = await family.Posts("cart/order", new { seenTotal = 10000 });
        Assert.Equal(HttpStatusCode.Conflict, blind.StatusCode);
        using var seen = await family.Posts("cart/order", new { seenTotal = 10000, parts = new { count = 2, last = "2027-02-13", atOnce = true, now = 0 } });
        Assert.True((await seen.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("isPaid").GetBoolean());

        Assert.Equal(HttpStatusCode.NoContent, await Sends(client, HttpMethod.Put, new { reason = "Exception confirmée par l'Office" }));
        var providers = await client.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/providers", UriKind.Relative));
        Assert.Equal("Exception confirmée par l'Office", providers.EnumerateArray().Single(provider => provider.GetProperty("id").GetGuid() == _judoClub).GetProperty("prepayment").GetProperty("reason").GetString());
        Assert.Equal(HttpStatusCode.NoContent, await Sends(client, HttpMethod.Delete, null));
        Assert.Equal(["ConfirmPrepayment", "TakeBackPrepayment"], (await Town.Does(new FindAuditTrail(About: _judoClub))).Lines.Select(line => line.Act).Where(act => act.EndsWith("Prepayment", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        await Agrees();
    }

    private async Task<HttpStatusCode> Sends(HttpClient client, HttpMethod how, object? body)
    {
        using var request = new HttpRequestMessage(how, $"/api/v1/providers/{_judoClub}/prepayment") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
