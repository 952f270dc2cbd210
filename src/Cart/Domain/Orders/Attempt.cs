using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Orders;

/// <summary>One page of the gateway for an order. Its key and what is asked are fixed before the first call, and never change (P-203).</summary>
internal sealed class Attempt
{
    private static readonly int[] PollAfter = [1, 2, 5, 10]; // minutes since the page was opened
    private static readonly TimeSpan SilenceAskAfter = TimeSpan.FromMinutes(1);

    public Guid Id { get; init; }

    /// <summary>From 1, within the order.</summary>
    public int Number { get; init; }

    /// <summary>The idempotency key at the gateway.</summary>
    public required string Key { get; init; }

    public Money Amount { get; init; }

    /// <summary>The number of the part that it pays; null: what is asked at checkout.</summary>
    public int? Instalment { get; init; }

    /// <summary>The language of whoever pays: the page's, and of the way back.</summary>
    public Language Language { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public AttemptState State { get; private set; }

    /// <summary>The gateway's id of the page, once it answered.</summary>
    public string? Session { get; private set; }

    /// <summary>Where the page is.</summary>
    public string? Address { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The citizen has paid there as far as the gateway can tell, and the bank has not answered yet.</summary>
    public bool IsProcessing { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>When the gateway is to be asked next, if nothing is heard before; null when its end is known.</summary>
    public DateTimeOffset? NextAsk { get; private set; }

    /// <summary>The page may still be paid, for all that we know.</summary>
    public bool IsOpen => State is AttemptState.Created or AttemptState.Sent or AttemptState.Unknown;

    public void Opened(string session, string address, DateTimeOffset now)
    {
        if (State != AttemptState.Created)
            return;
        (Session, Address, SentAt, State) = (session, address, now, AttemptState.Sent);
        NextAsk = NextAfter(now);
    }

    public void Ends(AttemptState end, DateTimeOffset now)
    {
        if (!IsOpen && end != AttemptState.Succeeded)
            return; // an old refusal after a success changes nothing (C10)
        (State, EndedAt, NextAsk) = (end, now, null);
    }

    /// <summary>Its end is not known yet: it is open, with the bank, or the gateway does not say. Asked again later.</summary>
    public void Asked(PageState said, DateTimeOffset now)
    {
        if (!IsOpen || Session is null)
            return;
        AskedAt = now;
        IsProcessing = said == PageState.Processing || (said == PageState.Unknown && IsProcessing);
        State = said == PageState.Unknown ? AttemptState.Unknown : AttemptState.Sent;
        NextAsk = said == PageState.Unknown ? now + SilenceAskAfter : NextAfter(now);
    }

    private DateTimeOffset NextAfter(DateTimeOffset now)
    {
        var next = PollAfter.Select(minutes => (SentAt ?? now).AddMinutes(minutes)).FirstOrDefault(at => at > now);
        return next == default ? now.AddMinutes(PollAfter[^1]) : next;
    }
}

internal enum AttemptState
{
    /// <summary>Written down; the gateway may or may not have heard of it.</summary>
    Created,

    /// <summary>The gateway's page is open.</summary>
    Sent,
    Succeeded,
    Refused,

    /// <summary>The page was closed or expired, unpaid.</summary>
    Abandoned,

    /// <summary>The gateway does not say; left only by asking it.</summary>
    Unknown,
}
