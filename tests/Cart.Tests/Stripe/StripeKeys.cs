using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Http;

namespace Loisirs.Cart.Tests.Stripe;

/// <summary>What Stripe remembers of idempotency keys: the first answer, an error of its own included, but not a form that it did not accept.</summary>
internal sealed class StripeKeys
{
    private readonly ConcurrentDictionary<string, (string Words, StripeReply Reply)> _known = new();
    private readonly Lock _one = new();

    public void Forget() => _known.Clear();

    public StripeReply Once(string key, string path, IFormCollection form, Func<StripeReply> act)
    {
        var words = path + "?" + string.Join('&', form.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{field.Key}={field.Value}"));
        lock (_one)
        {
            if (key.Length > 0 && _known.TryGetValue(key, out var first))
            {
                return first.Words == words
                    ? first.Reply
                    : StripeReply.Error(HttpStatusCode.BadRequest, "idempotency_error", "Keys for idempotent requests can only be used with the same parameters.");
            }

            var reply = act();
            if (key.Length > 0 && reply.Status != HttpStatusCode.BadRequest)
                _known[key] = (words, reply);
            return reply;
        }
    }
}
