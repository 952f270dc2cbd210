namespace Loisirs.Accounts.Domain.Families;

/// <summary>A child of one household lives in another too: one person, whom both register, each with what is its own. A person has
/// one such fact at a time; the household that founded the file keeps the child when it ends.</summary>
internal sealed class SecondHome
{
    /// <summary>Of the office's reason, in UTF-16 units.</summary>
    public const int LongestReason = 1000;

    private SecondHome()
    {
    }

    public Guid Id { get; private init; }

    public Guid Person { get; private init; }

    /// <summary>The household beside the one that the person is a member of.</summary>
    public Guid Family { get; private set; }

    /// <summary>The account that accepted the invitation, or of the office.</summary>
    public Guid By { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Why the office did it; null where the parents did.</summary>
    public string? Reason { get; private init; }

    /// <summary>The second household registers the child no more.</summary>
    public SecondHomeEnd? End { get; private set; }

    /// <summary>The person.</summary>
    public Member Member { get; private init; } = null!;

    public static SecondHome Of(Member member, Guid family, Guid by, string? reason, DateTimeOffset now) =>
        new() { Id = Guid.CreateVersion7(now), Person = member.Id, Member = member, Family = family, By = by, At = now, Reason = reason };

    /// <summary>Twice is as once.</summary>
    public void Finish(Guid by, string? reason, DateTimeOffset now) => End ??= new SecondHomeEnd(by, now, reason);

    public void MoveTo(Guid family) => Family = family;
}

/// <summary>The sharing is over.</summary>
/// <param name="Reason">Why the office ended it; null where a parent did.</param>
internal sealed record SecondHomeEnd(Guid By, DateTimeOffset At, string? Reason);
