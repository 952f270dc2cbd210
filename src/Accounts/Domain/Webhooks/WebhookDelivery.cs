namespace Loisirs.Accounts.Domain.Webhooks;

/// <summary>One event on its way to one webhook. Whatever the number of tries, it bears the same id, so that a repeat can be recognised.</summary>
internal sealed class WebhookDelivery
{
    /// <summary>How long it is tried before it is given up and shown to staff (P-313).</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(3);

    /// <summary>How long it is kept to be seen or sent again once it is decided.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>No pause and no lease is as long: a time beyond was written by a clock that went wrong, and holds nothing back (P-409).</summary>
    public static readonly TimeSpan Never = TimeSpan.FromHours(12);

    private static readonly TimeSpan[] Pauses =
    [
        TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2), TimeSpan.FromHours(5), TimeSpan.FromHours(10),
    ];

    private WebhookDelivery()
    {
    }

    /// <summary>Those of one webhook about one thing go in this order.</summary>
    public long Id { get; private init; }

    public Guid Webhook { get; private init; }

    /// <summary>The event's own id, the same for every webhook that is told of it.</summary>
    public Guid Event { get; private init; }

    /// <summary>The event's name, such as <c>cart.checked-out</c>.</summary>
    public string Name { get; private init; } = "";

    /// <summary>What it is about.</summary>
    public Guid Aggregate { get; private init; }

    /// <summary>What is sent, letter for letter: it is signed.</summary>
    public string Body { get; private init; } = "";

    /// <summary>When it happened, UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>Since when it is tried: when it was written, or when staff asked for it again.</summary>
    public DateTimeOffset Since { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    /// <summary>It was tried for <see cref="Patience"/> in vain; staff see it.</summary>
    public DateTimeOffset? GivenUpAt { get; private set; }

    public int Tries { get; private set; }

    public DateTimeOffset NextTry { get; private set; }

    /// <summary>A host is sending it until then; after that, another may.</summary>
    public DateTimeOffset? LeasedUntil { get; private set; }

    /// <summary>What the last try came to; null before the first.</summary>
    public ReceiverAnswer? LastAnswer { get; private set; }

    /// <summary>The HTTP status of the last try, if there was one.</summary>
    public int? LastStatus { get; private set; }

    public static WebhookDelivery Of(Webhook webhook, WebhookEvent told, DateTimeOffset now) => new()
    {
        Webhook = webhook.Id,
        Event = told.Id,
        Name = told.Name,
        Aggregate = told.Aggregate,
        Body = told.Body,
        At = told.At,
        Since = now,
        NextTry = now,
    };

    /// <summary>Keeps what a try came to, and answers how long to wait for the next. Once it was delivered, nothing changes that.</summary>
    public TimeSpan Record(ReceiverAnswer answer, int? status, DateTimeOffset now)
    {
        if (DeliveredAt is not null)
        {
            return TimeSpan.Zero;
        }

        Tries++;
        (LeasedUntil, LastAnswer, LastStatus) = (null, answer, status);
        var pause = PauseAfter(Tries);
        if (answer == ReceiverAnswer.Taken)
        {
            (DeliveredAt, GivenUpAt) = (now, null);
        }
        else if (now >= Since + Patience)
        {
            GivenUpAt = now;
        }
        else
        {
            NextTry = now + pause < Since + Patience ? now + pause : Since + Patience; // the last try is at the end, not before
        }

        return pause;
    }

    /// <summary>Sends it once more, as the same event: it was given up, or the receiver lost it.</summary>
    public void SendAgain(DateTimeOffset now)
    {
        if (DeliveredAt is not null || GivenUpAt is not null)
        {
            (DeliveredAt, GivenUpAt, Tries) = (null, null, 0);
            (Since, NextTry) = (now, now);
        }
    }

    private static TimeSpan PauseAfter(int tries) => Pauses[Math.Min(tries, Pauses.Length) - 1];
}
