namespace Loisirs.Cart.Domain.Refunds;

/// <summary>One rule of a policy: when it holds, and what it keeps.</summary>
internal sealed record RefundRule
{
    /// <summary>Only while no session was given.</summary>
    public bool BeforeStart { get; init; }

    /// <summary>Only while the first session is at least so many days of 24 hours away.</summary>
    public int DaysBefore { get; init; }

    /// <summary>Only while at most so many sessions were given; null: any.</summary>
    public int? MostGiven { get; init; }

    /// <summary>Only while at most this share of the sessions was given, in percent; null: any.</summary>
    public int? MostShare { get; init; }

    /// <summary>Only with a proof of illness, injury or move, which the office sees.</summary>
    public bool NeedsProof { get; init; }

    /// <summary>The whole price goes back less the fee, whatever was given; otherwise what was not given.</summary>
    public bool GivesWhole { get; init; }

    public RefundFee Fee { get; init; } = RefundFee.None;

    public bool Matches(RefundCase line) =>
        (!BeforeStart || line.Course.Given == 0)
        && line.Course.DaysAhead >= DaysBefore
        && (MostGiven is not { } given || line.Course.Given <= given)
        && (MostShare is not { } share || line.Course.Given * 100 <= share * line.Course.Sessions)
        && (!NeedsProof || line.Ground == RefundGround.Proven);
}
