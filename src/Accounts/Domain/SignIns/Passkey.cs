namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>A key of a telephone, a computer or a security key: it opens one account, on this portal's address alone (P-613).</summary>
/// <remarks>Here is its public half; the other never leaves the device.</remarks>
internal sealed class Passkey
{
    /// <summary>How many an account may have.</summary>
    public const int Most = 10;

    /// <summary>Of its name, in characters.</summary>
    public const int LongestName = 60;

    private Passkey()
    {
    }

    public Guid Id { get; private init; }

    public Guid Account { get; private init; }

    /// <summary>How its owner calls it: « Téléphone de Louise ».</summary>
    public string Name { get; private init; } = "";

    /// <summary>How the device calls it, in base 64 for addresses; unique.</summary>
    public string Credential { get; private init; } = "";

    public byte[] PublicKey { get; private init; } = [];

    /// <summary>How often the device says that it was used; 0 where the device does not count.</summary>
    public long Counter { get; private set; }

    public DateTimeOffset MadeAt { get; private init; }

    public DateTimeOffset? LastUsedAt { get; private set; }

    public static Passkey Of(Guid account, string name, NewPasskey key, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Account = account,
        Name = name,
        Credential = key.Credential,
        PublicKey = key.PublicKey,
        Counter = key.Counter,
        MadeAt = now,
    };

    /// <summary>Takes a use. A device that counts and counts no further was copied: false, and nothing changes.</summary>
    public bool Use(long counter, DateTimeOffset now)
    {
        if ((Counter > 0 || counter > 0) && counter <= Counter)
        {
            return false;
        }

        (Counter, LastUsedAt) = (counter, now);
        return true;
    }
}

/// <summary>What a device answered when it made a key.</summary>
internal sealed record NewPasskey(string Credential, byte[] PublicKey, long Counter);
