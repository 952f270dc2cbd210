using System.Security.Cryptography;
using System.Text.Json;
using Loisirs.Accounts.Application.Secrets;
using Loisirs.Accounts.Domain.SignIns;
using Loisirs.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Loisirs.Accounts.Application.SecondFactors;

/// <summary>A sign-in whose password was right and whose code is awaited, for ten minutes. It is kept by the browser, closed; a new
/// password or a withdrawal ends it.</summary>
internal sealed class HalfSignIns(AccountsDb db, ISeal seal, TimeProvider time)
{
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(10);

    private const string Purpose = "half-sign-in";

    public string Close(Account account, bool staySignedIn, bool isKnownDevice) =>
        seal.Close(Purpose, JsonSerializer.Serialize(new Kept(account.Id, staySignedIn, isKnownDevice, StampOf(account), time.GetUtcNow())));

    /// <summary>Whose it is; null when it is over or none of ours.</summary>
    public async Task<HalfSignIn?> Open(string? text, CancellationToken stop)
    {
        var now = time.GetUtcNow();
        if (Read(text) is not { } kept || kept.At + Length <= now)
        {
            return null;
        }

        var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.Id == kept.Account && a.Withdrawal == null, stop);
        return account is not null && !account.IsResting(now, kept.IsKnownDevice) && StampOf(account) == kept.Stamp ? new HalfSignIn(account, kept.StaySignedIn, kept.IsKnownDevice) : null;
    }

    private static string StampOf(Account account) => SecretToken.HashOf(account.PasswordHash);

    private Kept? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<Kept>(seal.Open(Purpose, text));
        }
        catch (CryptographicException)
        {
            return null; // not ours
        }
    }

    private sealed record Kept(Guid Account, bool StaySignedIn, bool IsKnownDevice, string Stamp, DateTimeOffset At);
}

/// <summary>Who proved the password.</summary>
internal sealed record HalfSignIn(Account Account, bool StaySignedIn, bool IsKnownDevice);
