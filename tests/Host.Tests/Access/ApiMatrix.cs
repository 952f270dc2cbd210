using System.Collections.Frozen;

namespace Loisirs.Host.Tests.Access;

/// <summary>Which scope opens which endpoint of the API: one row an endpoint, one letter a caller, in the order nobody, an
/// administrator's cookie, <c>catalogue</c>, <c>families</c>, <c>orders</c>, <c>orders.write</c>, <c>attendance</c>,
/// <c>catalogue.write</c>, <c>office</c>, <c>settings</c>; the last two stand where they open something.
/// <c>o</c> opens, <c>i</c> no token (401), <c>-</c> not this right (403).</summary>
/// <remarks>Written by hand from docs/api.md, never from the code: an endpoint without a row fails.</remarks>
internal static class ApiMatrix
{
    /// <summary>The scopes, in the order of the letters from the third on.</summary>
    public static readonly string[] Scopes = ["catalogue", "families", "orders", "orders.write", "attendance", "catalogue.write", "office", "settings"];

    public static FrozenDictionary<string, string> Rows { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["GET /api/v1/activities"] = "oooooooo",
        ["GET /api/v1/activities/{id:guid}"] = "oooooooo",
        ["GET /api/v1/activities/{id:guid}/questions"] = "ii-----o",
        ["POST /api/v1/activities/{id:guid}/questions"] = "ii-----o",
        ["PUT /api/v1/activities/{id:guid}/questions/{question:guid}"] = "ii-----o",
        ["DELETE /api/v1/activities/{id:guid}/questions/{question:guid}"] = "ii-----o",
        ["GET /api/v1/groups/{id:guid}"] = "oooooooo",
        ["POST /api/v1/groups/{id:guid}/meetings/{meeting:guid}/moves"] = "ii-----o",
        ["POST /api/v1/groups/{id:guid}/meetings/{meeting:guid}/cancellation"] = "ii-----o",
        ["GET /api/v1/groups/{id:guid}/surplus-places"] = "ii-----o",
        ["POST /api/v1/groups/{id:guid}/surplus-places"] = "ii-----o",
        ["POST /api/v1/groups/{id:guid}/surplus-places/{grant:guid}/ending"] = "ii-----o",
        ["GET /api/v1/groups/{id:guid}/kept-places"] = "ii-----o",
        ["PUT /api/v1/groups/{id:guid}/kept-places"] = "ii-----o",
        ["GET /api/v1/families/{family:guid}/residency-proof"] = "ii-o----",
        ["PUT /api/v1/families/{family:guid}/residency-proof"] = "ii-o----",
        ["DELETE /api/v1/families/{family:guid}/residency-proof"] = "ii-o----",
        ["GET /api/v1/residency-proofs"] = "ii------o-",
        ["POST /api/v1/residency-proofs/{proof:guid}/acceptance"] = "ii------o-",
        ["POST /api/v1/residency-proofs/{proof:guid}/refusal"] = "ii------o-",
        ["GET /api/v1/parked-work"] = "ii------o-",
        ["POST /api/v1/parked-work/{delivery:long}/retry"] = "ii------o-",
        ["POST /api/v1/parked-work/{delivery:long}/discard"] = "ii------o-",
        ["PUT /api/v1/town/logo"] = "ii-------o",
        ["DELETE /api/v1/town/logo"] = "ii-------o",
        ["GET /api/v1/families"] = "ii-o----",
        ["GET /api/v1/families/changed"] = "ii-o----",
        ["GET /api/v1/families/{family:guid}"] = "ii-o----",
        ["POST /api/v1/families/{family:guid}/members"] = "ii-o----",
        ["POST /api/v1/families/{family:guid}/members/{member:guid}/withdrawal"] = "ii-o----",
        ["POST /api/v1/families/{family:guid}/members/{member:guid}/grades"] = "ii-o----",
        ["POST /api/v1/families/{family:guid}/members/{member:guid}/second-home/invitation"] = "ii-o----",
        ["POST /api/v1/families/{family:guid}/members/{member:guid}/second-home/ending"] = "ii-o----",
        ["GET /api/v1/families/{family:guid}/members/{member:guid}/answers"] = "ii-o-o--",
        ["GET /api/v1/families/{family:guid}/cart"] = "ii---o--",
        ["GET /api/v1/families/{family:guid}/cart/lines"] = "ii---o--",
        ["POST /api/v1/families/{family:guid}/cart/lines"] = "ii---o--",
        ["PUT /api/v1/families/{family:guid}/cart/lines/{line:guid}/answers"] = "ii---o--",
        ["DELETE /api/v1/families/{family:guid}/cart/lines/{line:guid}"] = "ii---o--",
        ["POST /api/v1/families/{family:guid}/cart/ties"] = "ii---o--",
        ["DELETE /api/v1/families/{family:guid}/cart/ties/{tie:guid}"] = "ii---o--",
        ["PUT /api/v1/families/{family:guid}/cart/code"] = "ii---o--",
        ["DELETE /api/v1/families/{family:guid}/cart/code"] = "ii---o--",
        ["POST /api/v1/families/{family:guid}/cart/order"] = "ii---o--",
        ["GET /api/v1/waiting-lists"] = "ii---o--",
        ["GET /api/v1/waiting-lists/calls"] = "ii---o--",
        ["GET /api/v1/waiting-lists/{group:guid}"] = "ii---o--",
        ["PUT /api/v1/waiting-lists/entries/{entry:guid}/rank"] = "ii---o--",
        ["POST /api/v1/waiting-lists/entries/{entry:guid}/offer"] = "ii---o--",
        ["PUT /api/v1/waiting-lists/entries/{entry:guid}/skip"] = "ii---o--",
        ["DELETE /api/v1/waiting-lists/entries/{entry:guid}/skip"] = "ii---o--",
        ["GET /api/v1/families/{family:guid}/waiting-entries"] = "ii---o--",
        ["POST /api/v1/families/{family:guid}/waiting-entries"] = "ii---o--",
        ["DELETE /api/v1/families/{family:guid}/waiting-entries/{entry:guid}"] = "ii---o--",
        ["POST /api/v1/families/{family:guid}/waiting-entries/{entry:guid}/acceptance"] = "ii---o--",
        ["GET /api/v1/families/{family:guid}/schedule"] = "ii--o---",
        ["GET /api/v1/families/{family:guid}/calendars"] = "ii-o----",
        ["DELETE /api/v1/families/{family:guid}/calendars/{calendar}"] = "ii-o----",
        ["GET /api/v1/families/{family:guid}/orders"] = "ii--o---",
        ["GET /api/v1/families/{family:guid}/orders/{number}"] = "ii--o---",
        ["GET /api/v1/families/{family:guid}/orders/{number}/documents"] = "ii--o---",
        ["PUT /api/v1/families/{family:guid}/cart/gift-card"] = "ii---o--",
        ["DELETE /api/v1/families/{family:guid}/cart/gift-card"] = "ii---o--",
        ["GET /api/v1/families/{family:guid}/credit"] = "ii--o---",
        ["GET /api/v1/families/{family:guid}/documents"] = "ii--o---",
        ["GET /api/v1/families/{family:guid}/orders/{number}/documents/{document}.pdf"] = "ii--n---", // the order was free: it has no receipt
        ["POST /api/v1/families/{family:guid}/orders/{number}/letter-copies"] = "ii---o--",
        ["POST /api/v1/families/{family:guid}/orders/{number}/counter-payment"] = "ii---o--",
        ["GET /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/cancellation"] = "ii--o---",
        ["POST /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/cancellation"] = "ii---o--",
        ["GET /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/transfer"] = "ii--o---",
        ["POST /api/v1/families/{family:guid}/orders/{number}/lines/{position:int}/transfer"] = "ii---o--",
        ["GET /api/v1/groups/{group:guid}/roster"] = "ii----o-",
        ["GET /api/v1/registration-differences"] = "ii----o-",
        ["POST /api/v1/registration-differences"] = "ii----o-",
        ["GET /api/v1/meetings"] = "ii----o-",
        ["GET /api/v1/meetings/{meeting:guid}/attendance"] = "ii----o-",
        ["PUT /api/v1/meetings/{meeting:guid}/attendance/{person:guid}"] = "ii----o-",
        ["DELETE /api/v1/meetings/{meeting:guid}/attendance/{person:guid}"] = "ii----o-",
        ["GET /api/v1/meetings/{meeting:guid}/tickets"] = "ii----o-",
        ["PUT /api/v1/meetings/{meeting:guid}/tickets/{line:guid}/entrances/{entrance:guid}"] = "ii----o-",
        ["DELETE /api/v1/meetings/{meeting:guid}/entrances/{entrance:guid}"] = "ii----o-",
        ["GET /api/v1/meetings/{meeting:guid}/visits"] = "ii----o-",
        ["PUT /api/v1/meetings/{meeting:guid}/visits/{person:guid}"] = "ii----o-",
        ["DELETE /api/v1/meetings/{meeting:guid}/visits/{person:guid}"] = "ii----o-",
        ["GET /api/v1/programmes"] = "oooooooo",
        ["GET /api/v1/programmes/{programme:guid}/copy-preview"] = "ii-----o",
        ["GET /api/v1/programmes/{programme:guid}/seen-as"] = "ii-----o",
        ["GET /api/v1/programmes/{programme:guid}/drafts"] = "ii-----o",
        ["POST /api/v1/programmes/{programme:guid}/publication"] = "ii-----o",
        ["POST /api/v1/programmes/{programme:guid}/copies"] = "ii-----o",
        ["GET /api/v1/disputes"] = "ii--o---",
        ["GET /api/v1/families/{family:guid}/orders/{number}/disputes"] = "ii--o---",
        ["GET /api/v1/journal"] = "ii--o---",
        ["GET /api/v1/till-closings"] = "ii--o---",
        ["POST /api/v1/till-closings"] = "ii---o--",
        ["GET /api/v1/reconciliations"] = "ii--o---",
        ["POST /api/v1/reconciliations"] = "ii---o--",
        ["GET /api/v1/families/{family:guid}/cart/instalments"] = "ii---o--",
        ["GET /api/v1/families/{family:guid}/instalments"] = "ii--o---",
        ["POST /api/v1/families/{family:guid}/orders/{number}/instalments/{part:int}/credit-payment"] = "ii---n--",
        ["POST /api/v1/families/{family:guid}/orders/{number}/instalments/{part:int}/delay"] = "ii---n--", // the order of the story has no parts
        ["GET /api/v1/instalments"] = "ii--o---",
        ["GET /api/v1/payment-plan"] = "ii--o---",
        ["PUT /api/v1/payment-plan"] = "ii---o--",
        ["GET /api/v1/programmes/{programme:guid}/price-rules"] = "ii-----o",
        ["PUT /api/v1/programmes/{programme:guid}/price-rules"] = "ii-----o",
        ["GET /api/v1/promo-codes"] = "ii-----o",
        ["POST /api/v1/promo-codes"] = "ii-----o",
        ["POST /api/v1/promo-codes/{code:guid}/ending"] = "ii-----o",
        ["GET /api/v1/venues"] = "oooooooo",
        ["PUT /api/v1/venues/{venue:guid}"] = "ii-----o",
        ["PUT /api/v1/venues/{venue:guid}/retirement"] = "ii-----o",
        ["DELETE /api/v1/venues/{venue:guid}/retirement"] = "ii-----o",
    }.ToFrozenDictionary(row => row.Key, row => row.Value.PadRight(Scopes.Length + 2, row.Value.StartsWith("oo", StringComparison.Ordinal) ? 'o' : '-'), StringComparer.Ordinal);

    /// <summary>What stands beside pages and API, and what a stranger without anything gets there.</summary>
    public static FrozenDictionary<string, int> Beside { get; } = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["GET /api-docs/favicon.svg"] = 200,
        ["GET /api-docs/scalar.aspnetcore.js"] = 200,
        ["GET /api-docs/scalar.js"] = 200,
        ["GET /api-docs/{documentName?}"] = 200,
        ["GET /openapi/{documentName}.json"] = 200,
        ["GET /health/live"] = 200,
        ["GET /health/ready"] = 200,
        ["GET /logo.png"] = 404, // no logo was sent
        ["GET /marque.css"] = 200,
        ["GET /robots.txt"] = 200,
        ["GET /sitemap.xml"] = 200,
        ["GET /{**path:file}"] = 404, // a file that is not there
        ["HEAD /{**path:file}"] = 404,
        ["GET /bac-a-sable/{session}"] = 404, // the sandbox' page of a payment that nobody began
        ["POST /bac-a-sable/{session}"] = 400, // no card chosen
        ["GET /calendriers/{token}.ics"] = 404, // an address that nobody made
        ["POST /api/webhooks/payments"] = 400, // a notice without the gateway's signature
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
