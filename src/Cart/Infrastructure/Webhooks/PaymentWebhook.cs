using Loisirs.Cart.Application.Disputes;
using Loisirs.Cart.Application.Payments;
using Loisirs.Shared.Callers;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace Loisirs.Cart.Infrastructure.Webhooks;

/// <summary>Where the gateway says that there is news. The signature decides whether it is heard, the gateway what it means (P-208).</summary>
internal sealed class PaymentWebhook(WebhookSecrets secrets, IPaymentNotices notices, Caller caller, IMediator house, TimeProvider time, ILogger<PaymentWebhook> log)
{
    public const string Address = "/api/webhooks/payments";

    private const int LargestBody = 64 * 1024;

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost(Address, (HttpContext http, PaymentWebhook webhook) => webhook.Hear(http)).ExcludeFromDescription();

    public async Task<IResult> Hear(HttpContext http)
    {
        var stop = http.RequestAborted;
        var body = await Read(http.Request, stop);
        var current = await secrets.Current(stop);
        if (body is null || !WebhookSignature.IsRight(http.Request.Headers[notices.SignatureHeader].ToString(), body, current, time.GetUtcNow())
            || notices.Read(body) is not { } notice)
        {
            log.LogWarning("A payment notice without a right signature was not heard");
            return Results.BadRequest();
        }

        if (notice.ForOffice is { } matter)
            log.LogWarning("The payment provider says, for the office: {Matter}", matter);
        caller.BecomeHouse();
        if (notice.Session is { } session)
            await house.Send(new HearOfPage(session), stop); // a failure of ours answers 500, so that the notice comes again
        if (notice.Dispute is { } dispute)
            await house.Send(new HearOfDispute(dispute), stop);
        return Results.Ok();
    }

    private static async Task<byte[]?> Read(HttpRequest request, CancellationToken stop)
    {
        using var body = new MemoryStream();
        var buffer = new byte[4096];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, stop)) > 0)
        {
            body.Write(buffer, 0, read);
            if (body.Length > LargestBody)
                return null;
        }

        return body.ToArray();
    }
}
