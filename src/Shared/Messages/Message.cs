namespace Loisirs.Shared.Messages;

/// <summary>A notice as it was told, in the transaction of its change.</summary>
internal sealed class Message
{
    public long Id { get; private set; }

    /// <summary>The notice's stable name.</summary>
    public required string Name { get; init; }

    public required Guid Aggregate { get; init; }

    /// <summary>The notice as JSON: ids and plain values only.</summary>
    public required string Body { get; init; }

    public required DateTimeOffset ToldAt { get; init; }

    public List<Delivery> Deliveries { get; init; } = [];
}

/// <summary>One message for one reader: done in the transaction of the reader's effect, so once.</summary>
internal sealed class Delivery
{
    /// <summary>How often a delivery is tried before it is parked for staff.</summary>
    public const int MostTries = 8;

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30), TimeSpan.FromHours(1),
    ];

    public long Id { get; private set; }

    public long MessageId { get; init; }

    public Message Message { get; private set; } = null!;

    public required string Reader { get; init; }

    /// <summary>The message's aggregate: for one reader, its deliveries go in order.</summary>
    public required Guid Aggregate { get; init; }

    public int Tries { get; private set; }

    public required DateTimeOffset NextTry { get; set; }

    /// <summary>Until then one dispatcher works on it, and so on the whole aggregate for this reader.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    public Guid? LeasedBy { get; set; }

    /// <summary>Read, or discarded: those behind it go on.</summary>
    public DateTimeOffset? DoneAt { get; set; }

    public DateTimeOffset? ParkedAt { get; private set; }

    /// <summary>Staff decided that it will not be read; their reason stands in the audit trail.</summary>
    public DateTimeOffset? DiscardedAt { get; private set; }

    public string? LastFailure { get; private set; }

    /// <summary>It failed: later again, or parked with its reason after <see cref="MostTries"/>.</summary>
    public void Failed(Exception failure, DateTimeOffset now)
    {
        Tries++;
        LastFailure = Shorten($"{failure.GetType().Name}: {failure.GetBaseException().Message}");
        (LeasedBy, LeasedUntil) = (null, null);
        if (Tries >= MostTries)
        {
            ParkedAt = now;
        }
        else
        {
            NextTry = now + Pauses[Tries - 1];
        }
    }

    /// <summary>Staff ask for another round of tries.</summary>
    public void Release(DateTimeOffset now) => (Tries, ParkedAt, NextTry) = (0, null, now);

    /// <summary>Staff give it up: it is never read, and stays parked for who asks later.</summary>
    public void Discard(DateTimeOffset now) => (DoneAt, DiscardedAt) = (now, now);

    private static string Shorten(string text) => text.Length <= 500 ? text : text[..500];
}
