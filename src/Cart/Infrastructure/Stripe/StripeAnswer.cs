using System.Net;
using Microsoft.Extensions.Logging;
using Stripe;

namespace Loisirs.Cart.Infrastructure.Stripe;

/// <summary>What Stripe answered to one call: a thing, a no for good, or nothing that we may build on.</summary>
/// <param name="Value">The thing, or null.</param>
/// <param name="Says">What its absence means.</param>
internal readonly record struct StripeAnswer<T>(T? Value, StripeSays Says)
    where T : class;

internal enum StripeSays
{
    Yes,

    /// <summary>It understood and will not; nothing happened.</summary>
    No,

    /// <summary>It broke while at it, and will answer so again under the same key: it keeps a key's first answer.</summary>
    Broke,

    /// <summary>Away, busy, or our key is not accepted: the same call is worth another try, later.</summary>
    Nothing,
}

internal static class StripeAnswer
{
    private const string SameKeyOtherWords = "idempotency_error";
    private const string ItsOwnFault = "api_error";

    /// <summary>Calls once. That the line is cut or slow is the caller's to see: it comes as it is.</summary>
    public static async Task<StripeAnswer<T>> Hear<T>(this ILogger log, Func<Task<T>> call)
        where T : class
    {
        try
        {
            return new(await call(), StripeSays.Yes);
        }
        catch (StripeException failure)
        {
            var says = Meaning(failure);
            log.LogWarning(
                "Stripe answered {Status} {Type} {Code} to {Request}, taken as {Meaning}: {Message}",
                (int)failure.HttpStatusCode, failure.StripeError?.Type, failure.StripeError?.Code, failure.StripeResponse?.RequestId, says, failure.Message);
            return new(null, says);
        }
    }

    private static StripeSays Meaning(StripeException failure) => failure.HttpStatusCode switch
    {
        HttpStatusCode.BadRequest when failure.StripeError?.Type == SameKeyOtherWords => StripeSays.Nothing, // a page may be open under it
        HttpStatusCode.BadRequest or HttpStatusCode.PaymentRequired or HttpStatusCode.NotFound => StripeSays.No,
        HttpStatusCode.InternalServerError when failure.StripeError?.Type == ItsOwnFault => StripeSays.Broke,
        _ => StripeSays.Nothing,
    };
}
