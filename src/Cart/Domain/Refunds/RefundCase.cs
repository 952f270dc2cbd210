using Loisirs.Kernel;

namespace Loisirs.Cart.Domain.Refunds;

/// <summary>A line that is being cancelled, as a policy judges it.</summary>
/// <param name="Total">What it was sold for, taxes in.</param>
internal sealed record RefundCase(Money Total, Course Course, RefundGround Ground = RefundGround.Any)
{
    public Money RefundedBefore { get; init; }

    /// <summary>Of a camp.</summary>
    public int Weeks { get; init; } = 1;

    /// <summary>The share of the sessions that were not given: the share that was, to the nearest cent, is taken off.</summary>
    public Money Undelivered => Course.Sessions == 0 ? Total : Total - new Money(Rounding.HalfUp(Total.Cents, Course.Given, Course.Sessions));
}

/// <summary>How far a group has come when the notice arrives.</summary>
/// <param name="Given">Sessions that had begun by then, whoever came: absence is no notice.</param>
/// <param name="DaysAhead">Whole days of 24 hours until the first session; 0 once it has begun.</param>
internal readonly record struct Course(int Sessions, int Given, int DaysAhead = 0)
{
    public bool IsOver => Sessions > 0 && Given == Sessions;

    public int Left => Sessions - Given;

    public static Course At(IEnumerable<DateTimeOffset> starts, DateTimeOffset notice)
    {
        var all = starts.ToList();
        var ahead = all.Count == 0 ? TimeSpan.MaxValue : all.Min() - notice;
        return new(all.Count, all.Count(start => start <= notice), ahead <= TimeSpan.Zero ? 0 : (int)Math.Min(ahead.TotalDays, int.MaxValue));
    }
}

/// <summary>Why a registration is cancelled, as far as its policy asks.</summary>
internal enum RefundGround
{
    /// <summary>No reason is asked.</summary>
    Any,

    /// <summary>Illness, injury or move: the office saw the proof.</summary>
    Proven,
}
