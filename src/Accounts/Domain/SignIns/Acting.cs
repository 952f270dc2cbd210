namespace Loisirs.Accounts.Domain.SignIns;

/// <summary>Somebody of the town acts in a family's name: from one session, for half an hour, for a reason that the family reads (P-617).</summary>
internal sealed class Acting
{
    /// <summary>Of the reason, in characters.</summary>
    public const int LongestReason = 500;

    /// <summary>After that long it ends by itself.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromMinutes(30);

    private Acting()
    {
    }

    public Guid Id { get; private init; }

    /// <summary>The sign-in that it was begun from: no other acts by it, and it ends with it.</summary>
    public Guid Session { get; private init; }

    /// <summary>Who of the town.</summary>
    public Guid Account { get; private init; }

    public Guid Family { get; private init; }

    public string Reason { get; private init; } = "";

    public DateTimeOffset At { get; private init; }

    /// <summary>The latest end.</summary>
    public DateTimeOffset Until { get; private init; }

    /// <summary>Ended before, by whoever acted.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public static Acting Begin(Session session, Guid family, string reason, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Session = session.Id,
        Account = session.Account,
        Family = family,
        Reason = reason,
        At = now,
        Until = now + Length,
    };

    /// <summary>Ends now, or when it ended by itself.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now < Until ? now : Until;
}
