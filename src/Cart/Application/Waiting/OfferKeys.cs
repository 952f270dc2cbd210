using Loisirs.Cart.Domain.Waiting;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Cart.Application.Waiting;

/// <summary>Finds an offer by the key of its message: it opens that one offer and nothing else, and only its hash is kept.</summary>
internal static class OfferKeys
{
    public static async Task<WaitingEntry?> OfferOf(this CartDb db, string? key, CancellationToken stop)
    {
        if (key is not { Length: SecretToken.Length })
        {
            return null;
        }

        var hash = SecretToken.HashOf(key);
        return await db.Waiting.SingleOrDefaultAsync(entry => entry.OfferHash == hash, stop);
    }
}
