using System.Net;
using System.Net.Http.Json;
using Loisirs.Accounts.Application.Families;
using Loisirs.Accounts.Application.Proofs;
using Loisirs.Accounts.Contracts.Families;
using Loisirs.Testing;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Tests.Residency;

/// <summary>A program sends, lists and decides what the pages do, by the same rules; and a proof that nobody looks at does not lie for ever.</summary>
public sealed class ProofsByPrograms : TownTest
{
    [Fact]
    public async Task Are_sent_listed_accepted_and_refused_and_the_document_stays_on_the_screen()
    {
        var roy = await Town.ApprovesFamily("Roy", ResidencyClass.NonResident);
        Town.Clock.Advance(TimeSpan.FromSeconds(1)); // a later card counts
        using var client = await Town.Integrates("families", "office");
        var address = $"/api/v1/families/{roy.Id}/residency-proof";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Writes(client, HttpMethod.Put, address, new { name = "bail.pdf", content = "pas du base64" }));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await Writes(client, HttpMethod.Put, address, new { name = "bail.pdf", content = Convert.ToBase64String(Papers.Zip()) }));

        Assert.Equal(HttpStatusCode.NoContent, await Writes(client, HttpMethod.Put, address, new { name = "bail.jpg", content = Convert.ToBase64String(Papers.Jpeg()) }));
        Assert.Null((await client.GetFromJsonAsync<MyProof>(address))!.Last!.DecidedAt);
        var proof = Assert.Single((await client.GetFromJsonAsync<List<WaitingProof>>("/api/v1/residency-proofs"))!).Proof;
        var card = new { residency = "Resident", from = "2026-11-26", to = "2028-11-25" };
        Assert.Equal(HttpStatusCode.NoContent, await Writes(client, HttpMethod.Post, $"/api/v1/residency-proofs/{proof}/acceptance", card));
        Assert.Equal(HttpStatusCode.Conflict, await Writes(client, HttpMethod.Post, $"/api/v1/residency-proofs/{proof}/refusal", new { reason = "Trop tard" }));

        Assert.Equal(ResidencyClass.Resident, (await roy.Does(new FindMyFamily())).Residency!.Class);
        await Writes(client, HttpMethod.Put, address, new { name = "bail.png", content = Convert.ToBase64String(Papers.Png()) });
        Assert.Equal(HttpStatusCode.NoContent, await Writes(client, HttpMethod.Delete, address, body: null));
        Assert.Empty((await client.GetFromJsonAsync<List<WaitingProof>>("/api/v1/residency-proofs"))!);
        using var narrow = await Town.Integrates("families");
        Assert.Equal(HttpStatusCode.Forbidden, (await narrow.GetAsync("/api/v1/residency-proofs")).StatusCode);
    }

    [Fact, Trait("Promise", "P-712")]
    public async Task That_nobody_looks_at_are_destroyed_after_thirty_days_and_the_family_is_told()
    {
        var (roy, cote) = (await Town.ApprovesFamily(), await Town.ApprovesFamily("Côté"));
        var lying = await Town.SendsProof(roy);
        Town.Clock.Advance(TimeSpan.FromDays(1));
        await Town.SendsProof(cote);
        Town.Clock.Advance(TimeSpan.FromDays(29) - TimeSpan.FromMinutes(1));
        await Town.Does(new DestroyProofs());
        Assert.Equal(2, await Town.Reads(db => db.ProofFiles.CountAsync()));

        Town.Clock.Advance(TimeSpan.FromMinutes(1));
        await Town.Does(new DestroyProofs());
        await Town.Does(new DestroyProofs());

        Assert.Equal(1, await Town.Reads(db => db.ProofFiles.CountAsync()));
        Assert.Single(await Town.LettersTo(roy.Email), letter => letter.Text.Contains("prudence", StringComparison.Ordinal));
        Assert.DoesNotContain(await Town.LettersTo(cote.Email), letter => letter.Text.Contains("prudence", StringComparison.Ordinal));
        Assert.DoesNotContain((await Town.Does(new FindWaitingProofs())).Items, waiting => waiting.Proof == lying);
        using var family = await Town.SignsIn(roy.Email);
        (await family.Gets("/famille/preuve")).IsShown("Il n'a pas été vu à temps").IsShown("Envoyer un document");
        Assert.Equal("accounts.already-decided", (await Town.Ask(
            caller => caller.BecomeHouse(), new AcceptProof(lying, ResidencyClass.Resident, Town.Today, Town.Today))).Refusal.Code);
        Town.Clock.Advance(TimeSpan.FromSeconds(1));
        await Town.SendsProof(roy);
        Assert.Equal(2, (await Town.Does(new FindWaitingProofs())).Items.Count);
    }

    private static async Task<HttpStatusCode> Writes(HttpClient client, HttpMethod verb, string address, object? body)
    {
        using var request = new HttpRequestMessage(verb, address) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var answer = await client.SendAsync(request);
        return answer.StatusCode;
    }
}
