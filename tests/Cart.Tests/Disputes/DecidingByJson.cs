using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Application.Payments;
using Loisirs.Cart.Infrastructure.Sandbox;
using Loisirs.Shared.Audit;
using Microsoft.Extensions.DependencyInjection;

namespace Loisirs.Cart.Tests.Disputes;

/// <summary>A program reads what is disputed, and decides as a manager does on the screen.</summary>
public sealed class DecidingByJson : CartTest
{
    [Fact, Trait("Promise", "P-601")]
    public async Task A_program_reads_what_is_lost_and_decides_once_with_a_reason()
    {
        var swimming = await Winter.Offers("Natation 3");
        await Adds(Roy, "Léa", swimming);
        var order = await ChecksOut(Roy);
        var session = await PaysOnThePage(Roy, order);
        await Does(Roy, new SettlePayment(order.Number));
        await Town.Quiet();
        var (bank, reference) = await Disputes(session);
        using var client = await Town.Integrates("orders", "refunds");
        using var reader = await Town.Integrates("orders");

        var listed = (await Listed(client)).Single();
        Assert.Equal((order.Number, reference, true), (listed.GetProperty("order").GetString(), listed.GetProperty("reference").GetString(), listed.GetProperty("isHeld").GetBoolean()));
        Assert.Equal((HttpStatusCode.Conflict, "dispute.not-lost"), await Decides(client, reference, new { order = order.Number, choice = "Cancel", reason = "Fraude" }));

        await bank.Decide(session, isWon: false, default);
        await Town.Does(new HearOfDispute(reference));
        Assert.Equal((HttpStatusCode.Forbidden, "house.denied"), await Decides(reader, reference, new { order = order.Number, choice = "Cancel", reason = "Fraude" }));
        Assert.Equal((HttpStatusCode.BadRequest, "dispute.choice-missing"), await Decides(client, reference, new { order = order.Number, reason = "Fraude" }));
        Assert.Equal((HttpStatusCode.BadRequest, "cancel.reason-missing"), await Decides(client, reference, new { order = order.Number, choice = "Cancel" }));
        Assert.Equal((HttpStatusCode.NotFound, "house.not-found"), await Decides(client, "dp_other", new { order = order.Number, choice = "Cancel", reason = "Fraude" }));
        Assert.Equal((HttpStatusCode.NotFound, "house.not-found"), await Decides(client, reference, new { order = "2020-000001", choice = "Cancel", reason = "Fraude" }));
        Assert.Equal(1, (await PlacesOf(swimming)).Taken);

        Assert.Equal((HttpStatusCode.NoContent, ""), await Decides(client, reference, new { order = order.Number, choice = "Cancel", reason = "Fraude" }));
        Assert.Equal((HttpStatusCode.Conflict, "dispute.decided"), await Decides(client, reference, new { order = order.Number, choice = "Leave", reason = "Non" }));

        Assert.Empty(await Listed(client));
        Assert.Equal(0, (await PlacesOf(swimming)).Taken);
        var read = await client.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/families/{Roy.Id}/orders/{order.Number}/disputes", UriKind.Relative));
        Assert.Equal(("Lost", "Cancel"), (read[0].GetProperty("outcome").GetString(), read[0].GetProperty("choice").GetString()));
        Assert.Contains((await Town.Does(new FindAuditTrail())).Lines, line => line.Act == nameof(DecideDispute));
        await Agrees();
    }

    private async Task<(SandboxDisputes Bank, string Reference)> Disputes(string session)
    {
        var bank = Town.Services.GetRequiredService<SandboxDisputes>();
        var reference = (await bank.Open(session, "fraudulent", default))!;
        await Town.Does(new HearOfDispute(reference));
        return (bank, reference);
    }

    private static async Task<IReadOnlyList<JsonElement>> Listed(HttpClient client) =>
        [.. (await client.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/disputes", UriKind.Relative))).GetProperty("items").EnumerateArray()];

    private static async Task<(HttpStatusCode Status, string Code)> Decides(HttpClient client, string dispute, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/disputes/{dispute}/decision") { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await client.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return (answer.StatusCode, text.Length == 0 ? "" : JsonSerializer.Deserialize<JsonElement>(text).GetProperty("errors")[0].GetProperty("code").GetString()!);
    }
}
