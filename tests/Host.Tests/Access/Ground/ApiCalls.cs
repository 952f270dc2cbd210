using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Loisirs.Host.Tests.Access.Ground;

/// <summary>Calls of the API as an integrator makes them: address, key, body.</summary>
internal static class ApiCalls
{
    /// <summary>What an endpoint needs in its query, by door.</summary>
    private static readonly Dictionary<string, string> Queries = new(StringComparer.Ordinal)
    {
        ["GET /api/v1/families"] = "?email={email}",
        ["GET /api/v1/families/{family:guid}/members/{member:guid}/answers"] = "?group={wished}",
        ["GET /api/v1/families/{family:guid}/schedule"] = "?from=2026-11-26&to=2027-01-31&person={member}",
        ["GET /api/v1/programmes/{programme:guid}/seen-as"] = "?born=2019-05-01",
        ["GET /api/v1/programmes/{programme:guid}/copy-preview"] = "?from=2029-01-08",
        ["DELETE /api/v1/meetings/{meeting:guid}/attendance/{person:guid}"] = "?markId={mark}",
    };

    private const string Question =
        """{ "labelFr": "Taille de chandail", "purposeFr": "Pour commander le chandail", "kind": "Text", "per": "Person", "isNeeded": false, "keptUntil": "2027-06-30" }""";

    /// <summary>A body that can be read, by door; ids stand in braces.</summary>
    private static readonly Dictionary<string, string> Bodies = new(StringComparer.Ordinal)
    {
        ["POST /api/v1/families/{family:guid}/members"] = """{ "firstName": "Zoé", "lastName": "Roy", "birthDate": "2019-05-06", "keepBoth": false }""",
        ["POST /api/v1/families/{family:guid}/members/{member:guid}/grades"] = """{ "autumn": 2026, "grade": 3 }""",
        ["POST /api/v1/families/{family:guid}/members/{member:guid}/second-home/invitation"] = """{ "email": "autre@exemple.test" }""",
        ["POST /api/v1/families/{family:guid}/cart/lines"] = """{ "group": "{wished}", "person": "{member}" }""",
        ["PUT /api/v1/families/{family:guid}/cart/lines/{line:guid}/answers"] = """{ "answers": [] }""",
        ["POST /api/v1/activities/{id:guid}/questions"] = Question,
        ["PUT /api/v1/activities/{id:guid}/questions/{question:guid}"] = Question,
        ["POST /api/v1/families/{family:guid}/cart/ties"] = """{ "lines": ["{line}"] }""",
        ["PUT /api/v1/waiting-lists/entries/{entry:guid}/rank"] = """{ "rank": 1, "reason": "Fratrie" }""",
        ["POST /api/v1/waiting-lists/entries/{entry:guid}/offer"] = """{ "reason": "Fratrie" }""",
        ["PUT /api/v1/waiting-lists/entries/{entry:guid}/skip"] = """{ "reason": "Absents en mars" }""",
        ["POST /api/v1/families/{family:guid}/waiting-entries"] = """{ "group": "{full}", "person": "{member}" }""",
        ["POST /api/v1/families/{family:guid}/cart/order"] = """{ "seenTotal": 1, "withoutLost": false }""",
        ["POST /api/v1/families/{family:guid}/orders/{number}/counter-payment"] = """{ "way": "Cash", "reference": "" }""",
        ["POST /api/v1/families/{family:guid}/orders/{number}/instalments/{part:int}/credit-payment"] = """{ "seenOwed": 0 }""",
        ["POST /api/v1/families/{family:guid}/orders/{number}/instalments/{part:int}/delay"] = """{ "until": "2027-01-15", "reason": "Mise à pied" }""",
        ["PUT /api/v1/activities/{id:guid}/payment-plan"] = """{ "choice": "AsTown", "parts": null, "deposit": "" }""",
        ["PUT /api/v1/payment-plan"] = """{ "parts": 0, "minimum": "100.00", "deposit": "" }""",
        ["POST /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/cancellation"] = """{ "seenBack": 0 }""",
        ["POST /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/transfer"] = """{ "group": "{group}", "seenDifference": 0 }""",
        ["PUT /api/v1/families/{family:guid}/cart/gift-card"] = """{ "giftCard": "7K3M-Q9PT-2WXA-HR5C" }""",
        ["PUT /api/v1/families/{family:guid}/cart/code"] = """{ "code": "ESSAI-10" }""",
        ["PUT /api/v1/programmes/{programme:guid}/price-rules"] =
            """{ "mode": "ByChild", "second": 10, "third": null, "fourth": null, "cheapestFirst": false, "countsAdults": false, "ceiling": "460,00", "proratesLateStart": false, "takesBestOf": false, "lateFee": "10,00", "lateFeeOn": "2099-01-01" }""",
        ["POST /api/v1/till-closings"] = """{ "day": "2026-01-05", "counted": "0", "reason": "Essai" }""",
        ["POST /api/v1/disputes/{dispute}/decision"] = """{ "order": "2027-000001", "choice": "Cancel", "reason": "Fraude" }""",
        ["POST /api/v1/reconciliations"] = """{ "day": "2026-01-05" }""",
        ["POST /api/v1/promo-codes"] =
            """{ "code": "RENTREE-26", "percent": 10, "sum": null, "programme": null, "from": null, "until": null, "most": 100, "mostPerFamily": 1 }""",
        ["POST /api/v1/programmes/{programme:guid}/copies"] = """{ "nameFr": "Hiver 2029", "nameEn": null, "from": "2029-01-08" }""",
        ["POST /api/v1/groups/{id:guid}/meetings/{meeting:guid}/moves"] =
            """{ "day": "2027-01-29", "starts": "18:30:00", "ends": "19:30:00", "reason": "Bris de la pompe", "venue": null, "despiteClashes": true }""",
        ["POST /api/v1/groups/{id:guid}/meetings/{meeting:guid}/cancellation"] = """{ "reason": "Bris de la pompe" }""",
        ["POST /api/v1/groups/{id:guid}/surplus-places/{grant:guid}/ending"] = """{ "reason": "La famille déménage" }""",
        ["PUT /api/v1/groups/{id:guid}/kept-places"] = """{ "places": 1, "reason": "Enfants du centre", "opensOn": null, "opensAt": null }""",
        ["POST /api/v1/groups/{id:guid}/surplus-places"] = """{ "person": "{person}", "reason": "Jumelle d'un enfant du groupe" }""",
        ["PUT /api/v1/families/{family:guid}/residency-proof"] = """{ "name": "bail.pdf", "content": "JVBERi0xLjcKJSVFT0YK" }""",
        ["POST /api/v1/residency-proofs/{proof:guid}/acceptance"] = """{ "residency": "Resident", "from": "2026-11-26", "to": "2028-11-25" }""",
        ["POST /api/v1/residency-proofs/{proof:guid}/refusal"] = """{ "reason": "L'adresse est illisible" }""",
        ["POST /api/v1/parked-work/{delivery:long}/discard"] = """{ "reason": "Fait à la main" }""",
        ["POST /api/v1/webhooks"] = """{ "receiver": "https://partenaire.exemple.test/evenements", "events": ["*"] }""",
        ["PUT /api/v1/town/logo"] = """{ "picture": "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==" }""",
        ["PUT /api/v1/providers/{provider:guid}/prepayment"] = """{ "reason": "Exception confirmée par l'Office" }""",
        ["PUT /api/v1/venues/{venue:guid}"] = """{ "name": "Centre aquatique", "address": "14, rue des Érables", "mapLink": null }""",
        ["PUT /api/v1/meetings/{meeting:guid}/visits/{person:guid}"] = """{ "visitId": "{mark}", "overrideReason": null }""",
        ["PUT /api/v1/meetings/{meeting:guid}/tickets/{line:guid}/entrances/{entrance:guid}"] = """{ "tickets": 1 }""",
        ["PUT /api/v1/meetings/{meeting:guid}/attendance/{person:guid}"] = """{ "state": "present", "markId": "{mark}", "at": null, "device": null }""",
    };

    public static IEnumerable<string> DoorsWithBody => Bodies.Keys;

    /// <summary>The query and the body of a door as they stand in the table, ids in braces.</summary>
    public static string TextOf(string door) => Queries.GetValueOrDefault(door, "") + Bodies.GetValueOrDefault(door, "");

    /// <summary>The query that a door needs.</summary>
    public static string QueryOf(string door, IReadOnlyDictionary<string, string> ids) => WithIds(Queries.GetValueOrDefault(door, ""), ids);

    /// <summary>The usual body of that door, as an object to change; null for one that takes none.</summary>
    public static JsonObject? BodyOf(string door, IReadOnlyDictionary<string, string> ids) =>
        Bodies.TryGetValue(door, out var body) ? JsonNode.Parse(WithIds(body, ids))!.AsObject() : null;

    /// <summary>The call of that door, with its usual body or with this one.</summary>
    public static async Task<Answer> Calls(this HttpClient client, string door, IReadOnlyDictionary<string, string> ids, string? body = null)
    {
        var (verb, route) = (door.Split(' ')[0], door.Split(' ')[1]);
        using var request = new HttpRequestMessage(new HttpMethod(verb), Addresses.Fill(route, ids) + WithIds(Queries.GetValueOrDefault(door, ""), ids));
        if (verb != "GET")
        {
            request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        }

        if ((body ?? BodyOf(door, ids)?.ToJsonString()) is { } json)
        {
            request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(json)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        }

        return await client.Sends(request);
    }

    public static async Task<Answer> Sends(this HttpClient client, HttpRequestMessage request)
    {
        using var answer = await client.SendAsync(request);
        return new Answer((int)answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static string WithIds(string text, IReadOnlyDictionary<string, string> ids) =>
        ids.Aggregate(text, (known, id) => known.Replace($"{{{id.Key}}}", id.Value, StringComparison.Ordinal));
}

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, string Text)
{
    /// <summary>The fields that the problem names; empty when it is no problem.</summary>
    public IReadOnlyList<string> Fields
    {
        get
        {
            if (!Text.StartsWith('{'))
            {
                return [];
            }

            using var json = JsonDocument.Parse(Text);
            return json.RootElement.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array
                ? [.. errors.EnumerateArray().Select(error => error.GetProperty("field").GetString() ?? "")]
                : [];
        }
    }
}
